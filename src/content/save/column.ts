import { Table } from './table.ts';

/** What has stood in one place of all things of a shape, and what is likely to come next there. */
export class Column {
  readonly name: string;
  /** Texts and parts that have stood here. */
  readonly seen = new Table<unknown>();
  /** Whether the last guesses came true, as bits, the latest the lowest. */
  fared = 0;
  /** The shape that stood here last. */
  shape = 0;
  readonly #after = new Map<unknown, unknown>();
  readonly #afterTwo = new Map<unknown, Map<unknown, unknown>>();
  #last: unknown = undefined;
  #before: unknown = undefined;

  constructor(name: string) {
    this.name = name;
  }

  /** What followed the last two the last time, what followed the last one, and the last again. */
  guesses(): ReadonlySet<unknown> {
    const guesses = new Set([
      this.#afterTwo.get(this.#before)?.get(this.#last),
      this.#after.get(this.#last),
      this.#last,
    ]);
    guesses.delete(undefined);
    return guesses;
  }

  /** Remembers what stands here now. */
  note(value: unknown): void {
    const rows = this.#afterTwo.get(this.#before) ?? new Map<unknown, unknown>();
    this.#afterTwo.set(this.#before, rows.set(this.#last, value));
    this.#after.set(this.#last, value);
    this.#before = this.#last;
    this.#last = value;
    if (typeof value === 'string' || (typeof value === 'object' && value !== null)) {
      this.seen.add(value);
    }
  }
}
