import type { PowerId } from '../../ids.ts';
import { hasSayOver, passagesOf } from '../../passage.ts';
import { bondsBetween } from '../../standing.ts';
import type { Situation } from '../../survey.ts';
import { clamp, term } from '../../term.ts';
import { betweenParties, bothWays } from '../between.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { threatOf } from '../threat.ts';

/** One lets the other's ships through its straits, whatever it decides for the rest (WI-19). */
export interface StraitsClause {
  readonly kind: 'straits';
  readonly by: PowerId;
  readonly to: PowerId;
}

const keepsOne = ({ content, world }: Situation, power: PowerId): boolean =>
  [...passagesOf(content.board).values()].some((edge) => hasSayOver(world, edge, power));

const stands = (situation: Situation, by: PowerId, to: PowerId): boolean =>
  bondsBetween(situation, by, to).some(
    ({ clause }) => clause.kind === 'straits' && clause.by === by && clause.to === to,
  );

/** One lets the other's ships through its straits, whatever it decides for the rest (WI-19). */
export const straits: ClauseRule<StraitsClause> = {
  blanks: { by: 'party', to: 'party' },
  closeness: 4,
  warmth: 3,
  stir: 42,
  options: (situation, from, to) =>
    bothWays(from, to)
      .filter((ends) => keepsOne(situation, ends.by) && !stands(situation, ends.by, ends.to))
      .map((ends) => ({ kind: 'straits', ...ends })),
  check: (situation, clause, from, to) => {
    const verdict = betweenParties(clause, from, to);
    if (verdict !== 'allowed') return verdict;
    if (!keepsOne(situation, clause.by)) return 'not-theirs-to-give';
    return stands(situation, clause.by, clause.to) ? 'already-agreed' : 'allowed';
  },
  worth: (situation, { by, to }, me) => {
    if (me === by) {
      const fear = clamp(threatOf(situation, by, to) / 3, 0, 25);
      return term('worth.straits-given', -6 - fear, { power: to });
    }
    const ships = clamp((situation.survey.fleets[to] ?? 0) / 20, 0, 12);
    return term('worth.straits-open', 4 + ships, { power: by });
  },
};
