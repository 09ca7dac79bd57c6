import type { AmbitionId, HistoryId, PowerId } from '../ids.ts';

/** What is counted of a game: ambitions met, and how the world compares with the one that was. */
export type ScoreFact =
  | {
      /** A year's count, or the final one, which is worth more. */
      readonly kind: 'scored';
      power: PowerId;
      met: readonly AmbitionId[];
      points: number;
    }
  /** The month of something that happened in history: it is so in this world too, or it is not. */
  | { readonly kind: 'history-compared'; history: HistoryId; same: boolean };
