/** Where a fleet arrives, and on which coast. */
import { NO_WAY, WHICH_COAST, type Board } from './board.ts';
import type { Code } from './codes.ts';
import { at } from './flat.ts';

/** What `landingFrom` says of a coast that is not the one within reach. */
const OTHER_COAST = -3;

/**
 * The place where a fleet at place `from` arrives when ordered to `to`: a coast that is not named
 * is worked out where only one is possible (DATC 6.B.1-3). Negative: why it does not arrive.
 */
export function landingFrom(board: Board, from: number, to: number): number {
  const landfall = at(board.landfall, from * board.provinces + at(board.provinceOf, to));
  if (to < board.provinces || landfall === NO_WAY) return landfall;
  return at(board.sails, from * board.places + to) === 1 ? to : OTHER_COAST;
}

/** `ok` for a place, else the code of why there is none. */
export function sailCode(landing: number): Code {
  if (landing >= 0) return 'ok';
  if (landing === WHICH_COAST) return 'coastNeeded';
  return landing === OTHER_COAST ? 'wrongCoast' : 'unreachable';
}
