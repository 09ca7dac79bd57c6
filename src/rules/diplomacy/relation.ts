import type { TextKey } from '../ids.ts';
import type { Month } from '../month.ts';

/** What one power thinks of another. */
export interface Relation {
  causes: readonly OpinionCause[];
  /** Kept and broken words: −100 to 100. */
  trust: number;
}

/** A named cause of liking or dislike. */
export interface OpinionCause {
  readonly cause: TextKey;
  readonly value: number;
  readonly since: Month;
  /** Points a year by which it fades towards nothing; 0 never fades. */
  readonly fades: number;
  readonly about?: Readonly<Record<string, string | number>>;
}
