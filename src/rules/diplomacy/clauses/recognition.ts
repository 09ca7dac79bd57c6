import { recognises } from '../../standing.ts';
import { term } from '../../term.ts';
import type { ClauseRule } from '../clauseRule.ts';

/** Full relations: it opens embassies, trade and every later clause (ROM-1). */
export interface RecognitionClause {
  readonly kind: 'recognition';
}

export const recognition: ClauseRule<RecognitionClause> = {
  blanks: {},
  closeness: 1,
  warmth: 0,
  stir: 34,
  open: true,
  once: true,
  options: (situation, from, to) =>
    recognises(situation, from, to) ? [] : [{ kind: 'recognition' }],
  check: (situation, _clause, from, to) =>
    recognises(situation, from, to) ? 'already-recognised' : 'allowed',
  worth: () => term('worth.embassies', 8),
};
