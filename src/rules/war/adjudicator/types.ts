/** The vocabulary of the door: what goes into the adjudicator and what comes out. */
import type { Code, Standing } from './codes.ts';

/**
 * A province (`bur`), or one of its named coasts (`spa/nc`). Provinces are what units fight over;
 * only fleets mind on which coast they lie.
 */
export type PlaceId = string;
export type Power = string;
export type UnitKind = 'army' | 'fleet';

/** Forces as integers from 0 to 1,000,000; all 1 is Diplomacy. Only their ratios matter. */
export interface Weights {
  /** Behind its own move. */
  readonly attack: number;
  /** Where it stands. */
  readonly hold: number;
  /** Behind the unit it supports. */
  readonly support: number;
}

export interface Unit {
  readonly power: Power;
  readonly kind: UnitKind;
  /** A fleet on a divided coast names it; an army never does. */
  readonly at: PlaceId;
  /** Default: 1, 1, 1. */
  readonly weights?: Weights;
}

/** What a power wants of the unit at `at`; coasts of `at` and `from` are ignored (DATC 6.B.10). */
export type Order =
  | { readonly type: 'hold'; readonly power: Power; readonly at: PlaceId }
  | {
      readonly type: 'move';
      readonly power: Power;
      readonly at: PlaceId;
      readonly to: PlaceId;
      /** The army goes by sea even where it could walk. */
      readonly viaConvoy?: boolean;
    }
  | {
      /** Supports the unit at `from`: its move to `to`, or its stand where `to` is absent. */
      readonly type: 'support';
      readonly power: Power;
      readonly at: PlaceId;
      readonly from: PlaceId;
      readonly to?: PlaceId;
    }
  | {
      readonly type: 'convoy';
      readonly power: Power;
      readonly at: PlaceId;
      readonly from: PlaceId;
      readonly to: PlaceId;
    };

export interface Position {
  /** At most one in a province. Units without an order hold. */
  readonly units: readonly Unit[];
  readonly orders: readonly Order[];
  /**
   * Whether two powers are one side: such units do not dislodge each other, help to, or cut each
   * other's supports. Asked of different powers only, and taken both ways. Default: never.
   */
  readonly friends?: (a: Power, b: Power) => boolean;
}

/** What became of one order, and why. */
export interface OrderResult {
  /** As the order gave it. */
  readonly at: PlaceId;
  readonly ok: boolean;
  readonly code: Code;
  readonly standing: Standing;
  /** The force behind it: attack of a move, force of a stand, weight of a support. */
  readonly strength: number;
  /** The greatest force that it met, 0 if none did. */
  readonly against: number;
  /**
   * Provinces whose units' orders stopped it, sorted: look those up to follow the chain of causes.
   */
  readonly by: readonly PlaceId[];
}

export interface Dislodged extends Unit {
  /** The province from which the attacker came. */
  readonly by: PlaceId;
  /** The attacker came by sea, so its province is open to a retreat (DATC 6.H.11). */
  readonly attackerConvoyed: boolean;
}

export interface Outcome {
  /** All units that were not dislodged, where they stand now, sorted by place. */
  readonly units: readonly Unit[];
  /** Sorted by place. */
  readonly dislodged: readonly Dislodged[];
  /** Provinces that a stand-off left empty: nobody may retreat there. Sorted. */
  readonly contested: readonly PlaceId[];
  /** One for each order, in the order in which they were given. */
  readonly results: readonly OrderResult[];
}

/** What became of an order to retreat, build or remove. */
export type PlainResult = Pick<OrderResult, 'at' | 'ok' | 'code' | 'standing'>;
