import type { Coder } from '../link/coder.ts';
import { SaveProblem } from './saveProblem.ts';

/** No number of the rules is anywhere near. */
const MOST = 500_000_000_000_000;
const MOST_BITS = 50;

/** How many of the first bits of a number are foretold by those before them. */
const TELLING = 8;

/** Room for them and for the places of all bits after them. */
const PLACES = 2 ** (TELLING + 2);

/** Both signs as one: 0, −1, 1, −2 … */
export function fold(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) > MOST) throw new SaveProblem('too-big');
  return value < 0 ? -value * 2 - 1 : value * 2;
}

export const unfold = (folded: number): number =>
  folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2;

/** A whole number from 0 up to 2^50: its length, and then its bits, the first ones by habit. */
export function codeWhole(coder: Coder, context: string, value: number): number {
  let length = 1;
  while (length <= MOST_BITS && coder.flag(context, value + 1 >= 2 ** length, -length)) {
    length++;
  }
  let number = 1;
  for (let bit = length - 2; bit >= 0; bit--) {
    const place = length - bit <= TELLING + 1 ? number : PLACES - 1 - bit;
    const node = length * PLACES + place;
    const one = coder.flag(context, Math.floor((value + 1) / 2 ** bit) % 2 === 1, node);
    number = number * 2 + (one ? 1 : 0);
  }
  return number - 1;
}
