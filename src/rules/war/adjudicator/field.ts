/**
 * The working arrays of one movement phase. All are indexed by province, since a province holds
 * at most one unit and a unit follows at most one order; lists are chains of provinces.
 */
import { flat, NONE, type Flat } from './flat.ts';

/** What the unit in a province does. */
export const EMPTY = 0;
export const HOLD = 1;
export const MOVE = 2;
export const SUPPORT = 3;
export const CONVOY = 4;

/** A decision: not yet known, yes, or no. */
export const OPEN = 0;
export const YES = 1;
export const NO = 2;

export interface Field {
  /** Provinces with units, in the order in which they were placed. */
  readonly units: Flat;
  unitCount: number;

  readonly power: Flat;
  readonly fleet: Flat;
  readonly place: Flat;
  readonly attack: Flat;
  readonly hold: Flat;
  readonly support: Flat;

  readonly order: Flat;
  /** Province that a move or a convoy goes to, or into which a support is lent. */
  readonly goal: Flat;
  /** Place that a move goes to; the coast that a support names, or NONE. */
  readonly goalPlace: Flat;
  /** Province of the unit that is supported or convoyed. */
  readonly ward: Flat;
  /** 1: a support of a move. */
  readonly forMove: Flat;
  /** 1: the army asked for, or has, no other way than the sea. */
  readonly bySea: Flat;
  /** 1: the unit has a legal order. */
  readonly given: Flat;
  /** Where an illegal move was meant to go, or NONE. */
  readonly vainGoal: Flat;
  /** Number of the code that made the unit's order void, or 0. */
  readonly flaw: Flat;

  /** Units moving into a province. */
  readonly firstAttacker: Flat;
  readonly nextAttacker: Flat;
  /** Units whose matched supports go to the unit in a province. */
  readonly firstHelper: Flat;
  readonly nextHelper: Flat;
  /** Fleets ordered to convoy the army in a province, as it is ordered. */
  readonly firstCarrier: Flat;
  readonly nextCarrier: Flat;

  /** Decision: the move succeeds. */
  readonly won: Flat;
  /** Decision: the support is given. */
  readonly lent: Flat;
  /** Decision: the moving unit has a way; always YES by land. */
  readonly way: Flat;
  /** 1: the way was closed by Szykman's rule. */
  readonly paradox: Flat;

  /** Which connected group of fleets a sea province belongs to; 0 until asked for. */
  readonly region: Flat;
  regionsKnown: boolean;
  /** Marks of searches, against `stamp`. */
  readonly mark: Flat;
  stamp: number;
  readonly queue: Flat;

  /** Provinces whose units' decisions are still open. */
  readonly open: Flat;
  openCount: number;

  /** `[power * powers + power]`: 1 for the same side. */
  friends: Flat;
  powers: number;
}

/** Working arrays for a board of so many provinces. */
export const createField = (provinces: number): Field => ({
  units: flat(provinces),
  unitCount: 0,
  power: flat(provinces, NONE),
  fleet: flat(provinces),
  place: flat(provinces),
  attack: flat(provinces),
  hold: flat(provinces),
  support: flat(provinces),
  order: flat(provinces),
  goal: flat(provinces),
  goalPlace: flat(provinces),
  ward: flat(provinces),
  forMove: flat(provinces),
  bySea: flat(provinces),
  given: flat(provinces),
  vainGoal: flat(provinces),
  flaw: flat(provinces),
  firstAttacker: flat(provinces, NONE),
  nextAttacker: flat(provinces),
  firstHelper: flat(provinces, NONE),
  nextHelper: flat(provinces),
  firstCarrier: flat(provinces, NONE),
  nextCarrier: flat(provinces),
  won: flat(provinces),
  lent: flat(provinces),
  way: flat(provinces),
  paradox: flat(provinces),
  region: flat(provinces),
  regionsKnown: false,
  mark: flat(provinces),
  stamp: 0,
  queue: flat(provinces),
  open: flat(provinces),
  openCount: 0,
  friends: flat(1, 1),
  powers: 1,
});
