import { bondsBetween, enemiesOf } from '../../standing.ts';
import { clamp, term } from '../../term.ts';
import type { PowerId } from '../../ids.ts';
import type { Situation } from '../../survey.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { threatOf } from '../threat.ts';

const stands = (situation: Situation, by: PowerId, to: PowerId): boolean =>
  bondsBetween(situation, by, to).some(
    ({ clause }) => clause.kind === 'access' && clause.by === by && clause.to === to,
  );

/** One lets the other's armies and fleets through. */
export interface AccessClause {
  readonly kind: 'access';
  readonly by: PowerId;
  readonly to: PowerId;
}

export const access: ClauseRule<AccessClause> = {
  blanks: { by: 'party', to: 'party' },
  closeness: 5,
  warmth: 3,
  stir: 30,
  options: (situation, from, to) =>
    (
      [
        { kind: 'access', by: from, to },
        { kind: 'access', by: to, to: from },
      ] as const
    ).filter((clause) => !stands(situation, clause.by, clause.to)),
  check: (situation, clause, from, to) => {
    if (clause.by === clause.to) return 'own-power';
    if (![from, to].includes(clause.by) || ![from, to].includes(clause.to)) return 'not-a-party';
    return stands(situation, clause.by, clause.to) ? 'already-agreed' : 'allowed';
  },
  worth: (situation, { by, to }, me, other) => {
    if (me === to) return term('worth.right-of-way', 8, { power: by });
    const common = enemiesOf(situation, me).some((e) => enemiesOf(situation, other).includes(e));
    const fear = clamp(threatOf(situation, me, other) / 3, 0, 25);
    return [
      ...term('worth.strangers-in-the-land', -14 - fear, { power: other }),
      ...term('worth.common-war', common ? 30 : 0, { power: other }),
    ];
  },
};
