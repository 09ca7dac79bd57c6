import { bound } from '../../standing.ts';
import { clamp, term } from '../../term.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { handsTied } from '../handsTied.ts';
import { threatOf } from '../threat.ts';

/** Neither attacks the other (MIL-3, PCT-1). */
export interface NonAggressionClause {
  readonly kind: 'non-aggression';
}

export const nonAggression: ClauseRule<NonAggressionClause> = {
  blanks: {},
  closeness: 3,
  warmth: 5,
  stir: 44,
  options: (situation, from, to) =>
    bound(situation, from, to, 'non-aggression') ? [] : [{ kind: 'non-aggression' }],
  check: (situation, _clause, from, to) =>
    bound(situation, from, to, 'non-aggression') ? 'already-agreed' : 'allowed',
  worth: (situation, _clause, me, other) => [
    ...term('worth.fear-eased', clamp(threatOf(situation, me, other) / 4, 0, 20), { power: other }),
    ...handsTied(situation, me, other),
  ],
};
