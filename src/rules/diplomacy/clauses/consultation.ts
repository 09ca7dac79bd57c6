import { bound } from '../../standing.ts';
import { term } from '../../term.ts';
import type { ClauseRule } from '../clauseRule.ts';

/** The parties talk before they act. */
export interface ConsultationClause {
  readonly kind: 'consultation';
}

export const consultation: ClauseRule<ConsultationClause> = {
  blanks: {},
  closeness: 2,
  warmth: 4,
  stir: 26,
  options: (situation, from, to) =>
    bound(situation, from, to, 'consultation') ? [] : [{ kind: 'consultation' }],
  check: (situation, _clause, from, to) =>
    bound(situation, from, to, 'consultation') ? 'already-agreed' : 'allowed',
  worth: () => term('worth.a-hearing', 3),
};
