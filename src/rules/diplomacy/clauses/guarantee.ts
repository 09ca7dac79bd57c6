import { bondsBetween } from '../../standing.ts';
import { clamp, term } from '../../term.ts';
import type { PowerId } from '../../ids.ts';
import type { Situation } from '../../survey.ts';
import { protects } from '../aims.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { worstThreat } from '../threat.ts';

const stands = (situation: Situation, by: PowerId, of: PowerId): boolean =>
  bondsBetween(situation, by, of).some(
    ({ clause }) => clause.kind === 'guarantee' && clause.by === by && clause.of === of,
  );

/** One promises to fight whoever attacks the other (ROM-5, MIL-10). */
export interface GuaranteeClause {
  readonly kind: 'guarantee';
  readonly by: PowerId;
  readonly of: PowerId;
}

export const guarantee: ClauseRule<GuaranteeClause> = {
  blanks: { by: 'party', of: 'power' },
  closeness: 6,
  warmth: 8,
  stir: 50,
  options: (situation, from, to) =>
    (
      [
        { kind: 'guarantee', by: from, of: to },
        { kind: 'guarantee', by: to, of: from },
      ] as const
    ).filter(({ by, of }) => !stands(situation, by, of)),
  check: (situation, { by, of }, from, to) => {
    if (by === of) return 'own-power';
    if (![from, to].includes(by) || ![from, to].includes(of)) return 'not-a-party';
    return stands(situation, by, of) ? 'already-agreed' : 'allowed';
  },
  worth: (situation, { by, of }, me, other) => {
    if (me === of) {
      const safety = clamp(8 + worstThreat(situation, me, other) / 3, 0, 35);
      return term('worth.protected', safety, { power: by });
    }
    const burden = 12 + clamp(worstThreat(situation, of, me) / 3, 0, 25);
    return [
      ...term('worth.burden', -burden, { power: of }),
      ...term('worth.aim-protect', protects(situation, me, of) / 2, { power: of }),
    ];
  },
};
