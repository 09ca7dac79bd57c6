/**
 * A packer of small choices into few bytes. The same description of the data drives writing and
 * reading: every method takes the value to write and returns the value that now stands in the
 * packed form. A reader does not look at the value it is given.
 *
 * `context` names what a choice is about. Choices of the same name teach each other: what is
 * usual costs next to nothing. One name may have many nodes, each of which learns for itself; a
 * choice that says nothing of it is node 0.
 */
export interface Coder {
  /** True for a reader. */
  readonly reads: boolean;
  flag(context: string, value: boolean, node?: number): boolean;
  /** A whole number from 0 to `bound` − 1, all of them alike likely. */
  below(bound: number, value: number): number;
}

/** A whole number from 0 to `size` − 1 of which some are more usual than others. */
export function codeSymbol(coder: Coder, context: string, size: number, value: number): number {
  let bits = 0;
  while (1 << bits < size) bits++;
  let node = 1;
  for (let bit = bits - 1; bit >= 0; bit--) {
    const one = coder.flag(context, ((value >> bit) & 1) === 1, node);
    node = node * 2 + (one ? 1 : 0);
  }
  return node - (1 << bits);
}

/** The most bits that a count may have. */
const COUNT_BITS = 28;

/** A whole number from 0 up to 2^28 − 2; small ones are cheap. */
export function codeCount(coder: Coder, context: string, value: number): number {
  const bits = 32 - Math.clz32(value + 1);
  let length = 1;
  while (length < COUNT_BITS && coder.flag(`${context}#${length}`, length < bits)) length++;
  let number = 1;
  for (let bit = length - 2; bit >= 0; bit--) {
    const one = coder.flag(`${context}.${length}.${bit}`, (((value + 1) >> bit) & 1) === 1);
    number = number * 2 + (one ? 1 : 0);
  }
  return number - 1;
}

/** A whole number of either sign. */
export function codeInteger(coder: Coder, context: string, value: number): number {
  const folded = codeCount(coder, context, value < 0 ? -value * 2 - 1 : value * 2);
  return folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2;
}

/** The longest text that a link may hold, in UTF-16 units. */
export const MAX_TEXT = 200;

/** A short text, unit by unit. */
export function codeText(coder: Coder, context: string, value: string): string {
  const length = Math.min(codeCount(coder, `${context} length`, value.length), MAX_TEXT);
  let text = '';
  for (let i = 0; i < length; i++) {
    const unit = value.charCodeAt(i);
    const high = codeSymbol(coder, `${context} page`, 256, unit >> 8);
    text += String.fromCharCode(high * 256 + codeSymbol(coder, context, 256, unit & 255));
  }
  return text;
}
