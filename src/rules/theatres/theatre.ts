import type { Condition } from '../events/condition.ts';
import type { EventId, PowerId, ProvinceId, TextKey, TheatreId } from '../ids.ts';

/** The two who pull at a far theatre: the first towards −1000, the second towards 1000. */
export const THEATRE_SIDES = ['first', 'second'] as const;
export type TheatreSide = (typeof THEATRE_SIDES)[number];

/** How far a side can get: there it has won. */
export const TRACK_END = 1000;

/** A far theatre as it stands. */
export interface Theatre {
  /** −1000 (the first side has won) to 1000 (the second has). */
  track: number;
  /** Thresholds that have been passed, by their ids. */
  readonly passed: Record<string, true>;
}

/** A far theatre as the pack gives it: a tug of war between two sides on one track. */
export interface TheatreFacts {
  readonly id: TheatreId;
  readonly name: TextKey;
  readonly text: TextKey;
  readonly sides: Readonly<Record<TheatreSide, TheatreSideFacts>>;
  readonly start: number;
  /** The seas by which fleets get there; none where ships are no help. */
  readonly seas?: readonly ProvinceId[];
  /** It moves while this holds; always if nothing is said. */
  readonly when?: Condition;
  /** What moves it by itself; below 0 towards the first side. */
  readonly pulls: readonly TheatrePull[];
  readonly thresholds: readonly TheatreThreshold[];
}

export interface TheatreSideFacts {
  readonly name: TextKey;
  /** Who cares that it wins, and how much. */
  readonly interests?: readonly TheatreInterest[];
}

/** Why a power would give something to a side, and how much that counts. */
export interface TheatreInterest {
  readonly power: PowerId;
  readonly weight: number;
  readonly reason: TextKey;
  readonly when?: Condition;
}

export interface TheatrePull {
  readonly value: number;
  readonly reason: TextKey;
  readonly when?: Condition;
}

/** A place on the track at which something happens, once: on the way up above 0, down below it. */
export interface TheatreThreshold {
  readonly id: string;
  readonly at: number;
  readonly event: EventId;
}
