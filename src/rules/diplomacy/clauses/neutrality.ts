import { bound } from '../../standing.ts';
import { term } from '../../term.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { threatOf } from '../threat.ts';

/** Neither helps whoever attacks the other (MIL-3). */
export interface NeutralityClause {
  readonly kind: 'neutrality';
}

export const neutrality: ClauseRule<NeutralityClause> = {
  blanks: {},
  closeness: 3,
  warmth: 4,
  stir: 38,
  options: (situation, from, to) =>
    bound(situation, from, to, 'neutrality') ? [] : [{ kind: 'neutrality' }],
  check: (situation, _clause, from, to) =>
    bound(situation, from, to, 'neutrality') ? 'already-agreed' : 'allowed',
  worth: (situation, _clause, me, other) => [
    ...term('worth.rear-covered', 3 + threatOf(situation, me, other) / 8, { power: other }),
  ],
};
