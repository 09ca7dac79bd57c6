import { opponents } from '../../peace/opponents.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { peaceTerms } from '../../peace/peaceTerms.ts';

/** The war between the two ends; land changes hands only by cession clauses beside it. */
export interface PeaceClause {
  readonly kind: 'peace';
}

export const peace: ClauseRule<PeaceClause> = {
  blanks: {},
  closeness: 0,
  warmth: 0,
  stir: 56,
  open: true,
  once: true,
  options: (situation, from, to) => (opponents(situation, from, to) ? [{ kind: 'peace' }] : []),
  check: (situation, _clause, from, to) =>
    opponents(situation, from, to) ? 'allowed' : 'not-at-war',
  worth: (situation, _clause, me, other) => peaceTerms(situation, me, other),
};
