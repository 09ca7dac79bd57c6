/** Flat arrays of small integers: all that the inner adjudicator works on. */
export type Flat = Int32Array;

/** Reads where the index is known to be inside; engines inline it to the bare load. */
export const at = (flat: Flat, index: number): number => flat[index] as number;

/** A new array of `length` times `value`. */
export const flat = (length: number, value = 0): Flat => new Int32Array(length).fill(value);

/** "No such thing", where an index is expected. */
export const NONE = -1;
