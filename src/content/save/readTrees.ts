import { ByteSource } from './byteSource.ts';
import { SaveProblem } from './saveProblem.ts';
import {
  fieldColumn,
  itemColumn,
  lengthColumn,
  LIST,
  NEW,
  NUMBER,
  OLD,
  ROOT,
  TEXT,
  TOKENS,
  unfold,
  WORD,
  WORDS,
} from './tokens.ts';

/** No value of ours is as deep. */
const MAX_DEPTH = 60;

/** No save has as many parts. */
const MAX_PARTS = 20_000_000;

/**
 * The values that a TreeWriter wrote, in its order. Equal parts come out as one shared object:
 * treat them as read-only. Throws a SaveProblem when the bytes are not such a writing.
 */
export function readTrees(bytes: Uint8Array): unknown[] {
  const source = new ByteSource(bytes);
  const count = source.count();
  const reading = new Reading(source);
  return Array.from({ length: count }, () => reading.value(ROOT, 0));
}

class Reading {
  readonly #texts: readonly string[];
  readonly #shapes: readonly (readonly string[])[];
  /** The columns that no name has asked for yet: they lie in the order of their first use. */
  readonly #unnamed: ByteSource[];
  readonly #columns = new Map<string, ByteSource>();
  readonly #last = new Map<string, number>();
  readonly #parts: object[] = [];
  #items = 0;

  constructor(source: ByteSource) {
    this.#texts = Array.from({ length: source.count() }, () => source.text());
    this.#shapes = Array.from({ length: source.count() }, () =>
      Array.from({ length: source.count() }, () => at(this.#texts, source.number())),
    );
    const lengths = Array.from({ length: source.count() }, () => source.number());
    this.#unnamed = lengths.map((length) => source.part(length)).reverse();
  }

  value(column: string, depth: number): unknown {
    const token = this.#column(column).number();
    const which = Math.floor(token / TOKENS);
    switch (token % TOKENS) {
      case NUMBER:
        return unfold(which);
      case TEXT:
        return at(this.#texts, which);
      case WORD:
        return at(WORDS, which);
      case OLD:
        return this.#old(column, unfold(which));
      case NEW:
        return this.#new(column, which, depth);
      default:
        throw new SaveProblem('damaged');
    }
  }

  #old(column: string, ahead: number): object {
    const number = (this.#last.get(column) ?? -1) + 1 + ahead;
    this.#last.set(column, number);
    return at(this.#parts, number);
  }

  #new(column: string, shape: number, depth: number): object {
    if (depth > MAX_DEPTH) throw new SaveProblem('damaged');
    const part =
      shape === LIST
        ? this.#list(column, depth)
        : this.#object(at(this.#shapes, shape - 1), shape, depth);
    this.#last.set(column, this.#parts.length);
    this.#parts.push(part);
    return part;
  }

  #list(column: string, depth: number): unknown[] {
    const length = this.#column(lengthColumn(column)).number();
    this.#items += length;
    if (this.#items > MAX_PARTS) throw new SaveProblem('too-big');
    return Array.from({ length }, () => this.value(itemColumn(column), depth + 1));
  }

  /** A key is data and can reach no prototype: `fromEntries` makes own fields only. */
  #object(keys: readonly string[], shape: number, depth: number): object {
    return Object.fromEntries(
      keys.map((key, field) => [key, this.value(fieldColumn(shape, field), depth + 1)]),
    );
  }

  #column(name: string): ByteSource {
    const known = this.#columns.get(name);
    if (known !== undefined) return known;
    const next = this.#unnamed.pop();
    if (next === undefined) throw new SaveProblem('damaged');
    this.#columns.set(name, next);
    return next;
  }
}

function at<T>(table: readonly T[], index: number): T {
  if (index < 0 || index >= table.length) throw new SaveProblem('damaged');
  return table[index] as T;
}
