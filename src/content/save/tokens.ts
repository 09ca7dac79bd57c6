/**
 * How the values of a save are written, for writer and reader alike.
 *
 * Every field of every shape of object (its keys and its `kind`) has a column of its own, and so
 * has every kind of list, for like stands beside like then and packs well. In a column a value is
 * one number: its token in the remainder by TOKENS, the rest says which. What has been written
 * before is not written again but named by its number, told apart from the one that follows the
 * last one named in that column: from month to month the same things come in the same order.
 */
import { SaveProblem } from './saveProblem.ts';

export const TOKENS = 5;
/** A whole number, folded. */
export const NUMBER = 0;
/** A text of the table. */
export const TEXT = 1;
/** An object or a list that has been written before. */
export const OLD = 2;
/** One of the WORDS. */
export const WORD = 3;
/** An object or a list of a shape; its parts follow in their columns. */
export const NEW = 4;

export const WORDS = [null, false, true] as const;

/** The shape of lists; those of objects are numbered from 1. */
export const LIST = 0;

/** The columns of the objects and lists that are in another column. */
export const ROOT = 'root';
export const fieldColumn = (shape: number, field: number): string => `${shape}.${field}`;
export const itemColumn = (column: string): string => `${column}[]`;
export const lengthColumn = (column: string): string => `${column}#`;

/** No number of the rules is anywhere near; it leaves room for the token and the sign. */
const MOST = 500_000_000_000_000;

/** Both signs as one: 0, −1, 1, −2 … */
export function fold(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) > MOST) throw new SaveProblem('too-big');
  return value < 0 ? -value * 2 - 1 : value * 2;
}

export const unfold = (folded: number): number =>
  folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2;
