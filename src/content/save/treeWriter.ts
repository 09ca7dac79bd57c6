import { RangeWriter } from '../link/rangeWriter.ts';
import { Canon } from './canon.ts';
import { TreeCoder } from './treeCoder.ts';

/**
 * Writes plain JSON values with whole numbers, one after the other: a game that is a month longer
 * costs that month only.
 */
export class TreeWriter {
  readonly #canon = new Canon();
  readonly #writer = new RangeWriter();
  readonly #coder = new TreeCoder(this.#writer);
  #count = 0;

  /** How many values have been added. */
  get count(): number {
    return this.#count;
  }

  add(value: unknown): void {
    this.#coder.code(this.#canon.of(value));
    this.#count++;
  }

  /** Everything added so far; more may be added after. */
  finish(): Uint8Array {
    return this.#writer.finish();
  }
}
