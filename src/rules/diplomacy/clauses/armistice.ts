import { bound } from '../../standing.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { opponents } from '../../peace/opponents.ts';
import { truceTerms } from '../../peace/peaceTerms.ts';

/** The guns are silent while the treaty lasts; each keeps what it holds until there is peace. */
export interface ArmisticeClause {
  readonly kind: 'armistice';
}

export const armistice: ClauseRule<ArmisticeClause> = {
  blanks: {},
  closeness: 0,
  warmth: 0,
  stir: 54,
  open: true,
  options: (situation, from, to) =>
    opponents(situation, from, to) && !bound(situation, from, to, 'armistice')
      ? [{ kind: 'armistice' }]
      : [],
  check: (situation, _clause, from, to) => {
    if (bound(situation, from, to, 'armistice')) return 'already-agreed';
    return opponents(situation, from, to) ? 'allowed' : 'not-at-war';
  },
  worth: (situation, _clause, me, other) => truceTerms(situation, me, other),
};
