import { bound } from '../../standing.ts';
import { term } from '../../term.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { threatOf } from '../threat.ts';

/** Neither helps whoever attacks the other (MIL-3). */
export const neutrality: ClauseRule<'neutrality'> = {
  closeness: 3,
  options: (situation, from, to) =>
    bound(situation, from, to, 'neutrality') ? [] : [{ kind: 'neutrality' }],
  check: (situation, _clause, from, to) =>
    bound(situation, from, to, 'neutrality') ? 'already-agreed' : 'allowed',
  worth: (situation, _clause, me, other) => [
    ...term('worth.rear-covered', 3 + threatOf(situation, me, other) / 8, { power: other }),
  ],
};
