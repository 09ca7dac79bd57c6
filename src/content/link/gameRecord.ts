import type { Log, Month, Order, PackIdentity, PowerId } from '../../rules/index.ts';

/** What a game is made of: with the packs at hand it can be played again from this alone. */
export interface GameStart {
  /** Version of the rules. */
  readonly rules: number;
  readonly packs: readonly PackIdentity[];
  readonly scenario: string;
  readonly seed: string;
  /** Powers played by people, in plain order. */
  readonly humans: readonly PowerId[];
  /** Whose desk was shown; null watched. */
  readonly me: PowerId | null;
}

/** One resolved month: what the humans ordered, what happened, and the fingerprint after it. */
export interface PlayedMonth {
  readonly month: Month;
  readonly orders: Readonly<Record<PowerId, readonly Order[]>>;
  readonly log: Log;
  readonly hash: string;
}

/** A whole game, inputs and results: what a save holds. */
export interface GameRecord {
  readonly start: GameStart;
  readonly months: readonly PlayedMonth[];
}
