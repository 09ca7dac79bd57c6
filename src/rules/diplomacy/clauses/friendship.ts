import { bound } from '../../standing.ts';
import { term } from '../../term.ts';
import type { ClauseRule } from '../clauseRule.ts';

/** Good will declared before the world; it makes the next treaty easier (MIL-2). */
export interface FriendshipClause {
  readonly kind: 'friendship';
}

export const friendship: ClauseRule<FriendshipClause> = {
  blanks: {},
  closeness: 4,
  warmth: 10,
  stir: 36,
  options: (situation, from, to) =>
    bound(situation, from, to, 'friendship') ? [] : [{ kind: 'friendship' }],
  check: (situation, _clause, from, to) =>
    bound(situation, from, to, 'friendship') ? 'already-agreed' : 'allowed',
  worth: () => term('worth.good-will', 4),
};
