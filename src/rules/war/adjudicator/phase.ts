/** A movement phase in numbers, for the inner door: no strings and no objects to look up. */
import type { Flat } from './flat.ts';

/** Fields of a unit in `IndexedPhase.units`. */
export const UNIT = { place: 0, power: 1, fleet: 2, attack: 3, hold: 4, support: 5 } as const;
export const UNIT_SIZE = 6;

/**
 * Fields of an order in `IndexedPhase.orders`. `type` is HOLD, MOVE, SUPPORT or CONVOY of
 * `field.ts`; `from` and `to` are places, NONE where the order has none, UNKNOWN where the board
 * has not; `bySea` is 1 for an explicit "via convoy".
 */
export const ORDER = { at: 0, power: 1, type: 2, from: 3, to: 4, bySea: 5 } as const;
export const ORDER_SIZE = 6;

/** A place that the board does not have. */
export const UNKNOWN = -2;

export interface IndexedPhase {
  /** UNIT_SIZE numbers a unit. */
  readonly units: Flat;
  /** ORDER_SIZE numbers an order. */
  readonly orders: Flat;
  /** Powers are numbered from 0 below this. */
  readonly powers: number;
  /** `[power * powers + power]`: 1 for the same side, the diagonal included. */
  readonly friends: Flat;
  /** Filled by the adjudicator, one an order: number of the code that bars it, 0 if none does. */
  readonly verdicts: Flat;
}
