import type { PowerId } from '../../ids.ts';
import { bondsBetween } from '../../standing.ts';
import type { Situation } from '../../survey.ts';
import { clamp, term } from '../../term.ts';
import { protects } from '../aims.ts';
import { betweenParties, bothWays } from '../between.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { worstThreat } from '../threat.ts';

/** One takes in the other's government if its land is lost (WI-4). */
export interface ExileHostedClause {
  readonly kind: 'exile-hosted';
  readonly by: PowerId;
  readonly to: PowerId;
}

/** Whether a power has promised to take in the government of another. */
export const swornHost = (situation: Situation, by: PowerId, to: PowerId): boolean =>
  bondsBetween(situation, by, to).some(
    ({ clause }) => clause.kind === 'exile-hosted' && clause.by === by,
  );

/** One takes in the other's government if its land is lost (WI-4). */
export const exileHosted: ClauseRule<ExileHostedClause> = {
  blanks: { by: 'party', to: 'party' },
  closeness: 3,
  warmth: 3,
  stir: 29,
  options: (situation, from, to) =>
    bothWays(from, to)
      .filter(({ by, to: guest }) => !swornHost(situation, by, guest))
      .map((ends) => ({ kind: 'exile-hosted', ...ends })),
  check: (situation, clause, from, to) => {
    const verdict = betweenParties(clause, from, to);
    if (verdict !== 'allowed') return verdict;
    return swornHost(situation, clause.by, clause.to) ? 'already-agreed' : 'allowed';
  },
  worth: (situation, { by, to }, me) => {
    if (me === to) {
      const danger = clamp(worstThreat(situation, to, by) / 10, 0, 8);
      return term('worth.refuge', 2 + danger, { power: by });
    }
    return [
      ...term('worth.guests', -4, { power: to }),
      ...term('worth.aim-protect', protects(situation, by, to) / 6, { power: to }),
    ];
  },
};
