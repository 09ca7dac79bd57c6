import { codeSymbol, type Coder } from '../link/coder.ts';
import { codeWhole, fold, unfold } from './codeWhole.ts';
import { Column } from './column.ts';
import { SaveProblem } from './saveProblem.ts';
import { Table } from './table.ts';

/**
 * What a value can be that was not guessed: something that has stood in this column, a part or a
 * text that has stood in another one, or something new.
 */
const SORTS = [
  'seen',
  'part',
  'text',
  'number',
  'object',
  'list',
  'new-text',
  'null',
  'false',
  'true',
] as const;
type Sort = (typeof SORTS)[number];

/** No value of ours is as deep, and no save has as many parts. */
const MAX_DEPTH = 60;
const MAX_PARTS = 20_000_000;

/** Stands for a guess that was wrong. */
const MISSED = Symbol('missed');

/** The symbols of a letter: the end, the usual units, and one for all others. */
const LETTERS = 256;
const ANY_UNIT = 65_536;

/**
 * Codes plain JSON values with whole numbers, one after the other. A log repeats itself from month
 * to month, so every field of every shape of object (its keys and its `kind`) has a column, and so
 * has every kind of list. A column guesses what comes next in it; what it has not guessed is named
 * by its place among all that has stood there, and only what is new altogether is written out.
 *
 * A writer is given canonical values, those of a `Canon`: equal ones are one and the same. A
 * reader's come out so too: treat them as read-only.
 */
export class TreeCoder {
  readonly #coder: Coder;
  readonly #columns = new Map<string, Column>();
  readonly #texts = new Table<string>();
  readonly #parts = new Table<object>();
  /** The keys of each shape; a writer tells shapes apart by their `kind` as well. */
  readonly #shapes: (readonly string[])[] = [];
  readonly #shapeNumbers = new Map<string, number>();
  #items = 0;

  constructor(coder: Coder) {
    this.#coder = coder;
  }

  /** Codes a value; answers what now stands there. A reader does not look at what it is given. */
  code(given: unknown, name = 'root', depth = 0): unknown {
    const column = this.#column(name);
    const guessed = this.#guess(column, given);
    const value = guessed === MISSED ? this.#spell(column, given, depth) : guessed;
    column.note(value);
    return value;
  }

  #guess(column: Column, given: unknown): unknown {
    let place = 0;
    for (const guess of column.guesses()) {
      const habit = `${column.name}?${place++}${column.fared}`;
      const hit = this.#coder.flag(habit, guess === given);
      column.fared = (column.fared % 4) * 2 + (hit ? 1 : 0);
      if (hit) return guess;
    }
    return MISSED;
  }

  #spell(column: Column, given: unknown, depth: number): unknown {
    const { name, seen } = column;
    const coder = this.#coder;
    const at = SORTS.indexOf(this.#sortOf(column, given));
    const sort = SORTS[codeSymbol(coder, name, SORTS.length, at)];
    switch (sort) {
      case 'seen':
        return found(seen, codeWhole(coder, `${name}@`, seen.placeOf(given) ?? 0));
      case 'part':
        return this.#fromEnd(this.#parts, `${name}^`, given as object);
      case 'text':
        return this.#fromEnd(this.#texts, `${name}"`, given as string);
      case 'number':
        return unfold(codeWhole(coder, name, coder.reads ? 0 : fold(given as number)));
      case 'object':
      case 'list':
        return this.#part(column, sort, given as object, depth);
      case 'new-text':
        return this.#letters(given as string);
      default:
        return wordOf(sort);
    }
  }

  #sortOf({ seen }: Column, given: unknown): Sort {
    if (this.#coder.reads) return 'null';
    if (typeof given === 'number') return 'number';
    if (given === null || typeof given === 'boolean') return `${given}`;
    if (seen.placeOf(given) !== undefined) return 'seen';
    if (typeof given === 'string') {
      return this.#texts.placeOf(given) === undefined ? 'new-text' : 'text';
    }
    if (this.#parts.placeOf(given as object) !== undefined) return 'part';
    return Array.isArray(given) ? 'list' : 'object';
  }

  /** Something of a table, counted from the one that came last. */
  #fromEnd<T>(table: Table<T>, context: string, given: T): T {
    const ago = table.size - 1 - (table.placeOf(given) ?? 0);
    return found(table, table.size - 1 - codeWhole(this.#coder, context, ago));
  }

  #part(column: Column, sort: 'object' | 'list', given: object, depth: number): object {
    if (depth > MAX_DEPTH) throw new SaveProblem('damaged');
    const made =
      sort === 'list'
        ? this.#list(column.name, given as readonly unknown[], depth)
        : this.#object(column, given as Readonly<Record<string, unknown>>, depth);
    const part = this.#coder.reads ? made : given;
    this.#parts.add(part);
    return part;
  }

  #list(name: string, given: readonly unknown[] | undefined, depth: number): unknown[] {
    const length = this.#length(`${name}#`, given?.length ?? 0);
    return Array.from({ length }, (_, i) => this.code(given?.[i], `${name}[]`, depth + 1));
  }

  /** A key is data and can reach no prototype: `fromEntries` makes own fields only. */
  #object(
    column: Column,
    given: Readonly<Record<string, unknown>> | undefined,
    depth: number,
  ): object {
    const shape = this.#shape(column, given);
    const keys = this.#shapes[shape] ?? [];
    return Object.fromEntries(
      keys.map((key, i) => [key, this.code(given?.[key], `${shape}.${i}`, depth + 1)]),
    );
  }

  #shape(column: Column, given: Readonly<Record<string, unknown>> | undefined): number {
    const keys = Object.keys(given ?? {});
    const id = `${JSON.stringify(keys)}${String(given?.['kind'])}`;
    const known = this.#shapeNumbers.get(id) ?? this.#shapes.length;
    const shape = codeWhole(this.#coder, `${column.name}!${column.shape}`, known);
    if (shape > this.#shapes.length) throw new SaveProblem('damaged');
    column.shape = shape;
    if (shape === this.#shapes.length) {
      const length = this.#length('keys', keys.length);
      const named = Array.from({ length }, (_, i) => String(this.code(keys[i], 'key')));
      this.#shapes.push(named);
      this.#shapeNumbers.set(id, shape);
    }
    return shape;
  }

  #length(context: string, given: number): number {
    const length = codeWhole(this.#coder, context, given);
    this.#items += length + 1;
    if (this.#items > MAX_PARTS) throw new SaveProblem('too-big');
    return length;
  }

  /** A text, unit by unit, so that not even half a pair is lost; two units foretell the third. */
  #letters(given: string | undefined): string {
    const coder = this.#coder;
    let text = '';
    for (;;) {
      const unit = given?.charCodeAt(text.length) ?? Number.NaN;
      const letter = Number.isNaN(unit) ? 0 : Math.min(unit + 1, LETTERS - 1);
      const symbol = codeSymbol(coder, `"${text.slice(-2)}"`, LETTERS, letter);
      if (symbol === 0) break;
      const rare = symbol === LETTERS - 1;
      text += String.fromCharCode(rare ? coder.below(ANY_UNIT, unit || 0) : symbol - 1);
      this.#items += 1;
      if (this.#items > MAX_PARTS) throw new SaveProblem('too-big');
    }
    this.#texts.add(text);
    return text;
  }

  #column(name: string): Column {
    const known = this.#columns.get(name);
    if (known !== undefined) return known;
    const made = new Column(name);
    this.#columns.set(name, made);
    return made;
  }
}

function found<T>(table: Table<T>, place: number): T {
  const item = table.at(place);
  if (item === undefined) throw new SaveProblem('damaged');
  return item;
}

function wordOf(sort: Sort | undefined): boolean | null {
  if (sort === undefined) throw new SaveProblem('damaged');
  return sort === 'null' ? null : sort === 'true';
}
