import {
  type Case,
  caseOptions,
  type Clause,
  endures,
  type PowerId,
  type Proviso,
  provisoOptions,
  shareOf,
} from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** What may be written beside a clause, and what it counts for with what is written now. */
export interface ConditionsOpen {
  readonly provisos: readonly Proviso[];
  readonly cases: readonly Case[];
  /** Hundredths of what it is worth without conditions. */
  readonly share: number;
}

/** The conditions that a clause of ours with another power can have; null where it can have none. */
export function conditionsOpen(
  game: Game,
  me: PowerId,
  to: PowerId,
  clause: Clause,
): ConditionsOpen | null {
  if (!endures(clause)) return null;
  const situation = knownSituation(game);
  return {
    provisos: provisoOptions(situation, me, to),
    cases: caseOptions(situation, clause, me, to),
    share: shareOf(situation, clause),
  };
}
