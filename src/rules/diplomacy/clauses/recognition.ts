import { recognises } from '../../standing.ts';
import { term } from '../../term.ts';
import type { ClauseRule } from '../clauseRule.ts';

/** Full relations: it opens embassies, trade and every later clause (ROM-1). */
export const recognition: ClauseRule<'recognition'> = {
  closeness: 1,
  options: (situation, from, to) =>
    recognises(situation, from, to) ? [] : [{ kind: 'recognition' }],
  check: (situation, _clause, from, to) =>
    recognises(situation, from, to) ? 'already-recognised' : 'allowed',
  worth: () => term('worth.embassies', 8),
};
