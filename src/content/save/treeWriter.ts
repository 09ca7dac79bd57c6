import { ByteSink } from './byteSink.ts';
import {
  fieldColumn,
  fold,
  itemColumn,
  lengthColumn,
  LIST,
  NEW,
  NUMBER,
  OLD,
  ROOT,
  TEXT,
  TOKENS,
  WORD,
  WORDS,
} from './tokens.ts';

/** Numbers things in the order in which they come up. */
class Table {
  readonly #numbers = new Map<string, number>();

  number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get keys(): string[] {
    return [...this.#numbers.keys()];
  }
}

/**
 * Writes plain JSON values with whole numbers, one after the other, so that equal parts are
 * written once. A log repeats itself from month to month: what repeats costs next to nothing,
 * and a game that is a month longer costs that month only.
 */
export class TreeWriter {
  readonly #texts = new Table();
  readonly #shapes = new Table();
  readonly #shapeKeys: (readonly number[])[] = [];
  readonly #parts = new Table();
  readonly #numbers = new WeakMap<object, number>();
  /** The number of each part in the order of writing, by its number among all parts. */
  readonly #written = new Map<number, number>();
  readonly #columns = new Map<string, ByteSink>();
  /** What each column named last. */
  readonly #last = new Map<string, number>();
  #count = 0;

  add(value: unknown): void {
    this.#put(value, ROOT);
    this.#count++;
  }

  /** Everything added so far; more may be added after. */
  finish(): Uint8Array {
    const sink = new ByteSink();
    const texts = this.#texts.keys;
    sink.number(this.#count);
    sink.number(texts.length);
    for (const text of texts) sink.text(text);
    sink.number(this.#shapeKeys.length);
    for (const keys of this.#shapeKeys) {
      sink.number(keys.length);
      for (const key of keys) sink.number(key);
    }
    const columns = [...this.#columns.values()];
    sink.number(columns.length);
    for (const column of columns) sink.number(column.bytes.length);
    for (const column of columns) sink.append(column);
    return sink.bytes;
  }

  #put(value: unknown, column: string): void {
    const sink = this.#column(column);
    if (typeof value === 'number') return sink.number(NUMBER + fold(value) * TOKENS);
    if (typeof value === 'string') return sink.number(TEXT + this.#texts.number(value) * TOKENS);
    if (value === null || typeof value === 'boolean') {
      return sink.number(WORD + WORDS.indexOf(value) * TOKENS);
    }
    const part = value as object;
    const number = this.#numberOf(part);
    const before = this.#written.get(number);
    if (before === undefined) this.#putNew(part, column, sink);
    else sink.number(OLD + fold(before - (this.#last.get(column) ?? -1) - 1) * TOKENS);
    const written = before ?? this.#written.size;
    if (before === undefined) this.#written.set(number, written);
    this.#last.set(column, written);
  }

  #putNew(part: object, column: string, sink: ByteSink): void {
    if (Array.isArray(part)) {
      sink.number(NEW + LIST * TOKENS);
      this.#column(lengthColumn(column)).number(part.length);
      for (const item of part as unknown[]) this.#put(item, itemColumn(column));
      return;
    }
    const shape = this.#shapeOf(part);
    sink.number(NEW + shape * TOKENS);
    valuesOf(part).forEach((value, field) => this.#put(value, fieldColumn(shape, field)));
  }

  #column(name: string): ByteSink {
    const known = this.#columns.get(name);
    if (known !== undefined) return known;
    const made = new ByteSink();
    this.#columns.set(name, made);
    return made;
  }

  /** Equal parts have equal numbers. */
  #numberOf(part: object): number {
    const known = this.#numbers.get(part);
    if (known !== undefined) return known;
    const shape = Array.isArray(part) ? LIST : this.#shapeOf(part);
    const values = Array.isArray(part) ? (part as unknown[]) : valuesOf(part);
    const number = this.#parts.number(
      `${shape}:${values.map((each) => this.#nameOf(each)).join()}`,
    );
    this.#numbers.set(part, number);
    return number;
  }

  #nameOf(value: unknown): string {
    if (typeof value === 'string') return `t${this.#texts.number(value)}`;
    if (typeof value === 'object' && value !== null) return `o${this.#numberOf(value)}`;
    return String(value);
  }

  #shapeOf(part: object): number {
    const keys = keysOf(part).map((key) => this.#texts.number(key));
    const kind = 'kind' in part ? String(part.kind) : '';
    const shape = this.#shapes.number(`${keys.join()} ${kind}`);
    if (shape === this.#shapeKeys.length) this.#shapeKeys.push(keys);
    return shape + 1;
  }
}

/** The keys that have a value, as JSON writes them. */
const keysOf = (part: object): string[] =>
  Object.entries(part).flatMap(([key, value]) => (value === undefined ? [] : [key]));

const valuesOf = (part: object): unknown[] =>
  (Object.values(part) as unknown[]).filter((value) => value !== undefined);
