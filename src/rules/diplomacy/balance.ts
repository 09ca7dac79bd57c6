import type { PowerId } from '../ids.ts';
import { sumOf, type Term } from '../term.ts';

/** What a treaty is worth to one power: it signs when its reasons do not sum below nothing. */
export interface Balance {
  readonly power: PowerId;
  readonly terms: readonly Term[];
  readonly sum: number;
  readonly accepts: boolean;
}

export function balanceOf(power: PowerId, terms: readonly Term[]): Balance {
  const sum = sumOf(terms);
  return { power, terms, sum, accepts: sum >= 0 };
}
