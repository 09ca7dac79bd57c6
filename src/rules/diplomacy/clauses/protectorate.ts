import type { PowerId } from '../../ids.ts';
import { opponents } from '../../peace/opponents.ts';
import { clamp, term } from '../../term.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { worstThreat } from '../threat.ts';

/** A weaker state puts its foreign affairs and defence in a stronger one's hands (ROM-4). */
export interface ProtectorateClause {
  readonly kind: 'protectorate';
  readonly by: PowerId;
  readonly to: PowerId;
}

export const protectorate: ClauseRule<ProtectorateClause> = {
  blanks: { by: 'party', to: 'party' },
  closeness: 8,
  warmth: 0,
  stir: 60,
  open: true,
  options: (situation, from, to) => {
    const { content, world } = situation;
    const rank = content.scenario.powers[to]?.rank;
    const weaker = rank === 'minor' || (rank === 'regional' && opponents(situation, from, to));
    const free = world.powers[to]?.overlord === null && world.powers[from]?.overlord === null;
    return weaker && free ? [{ kind: 'protectorate', by: to, to: from }] : [];
  },
  check: ({ content, world }, clause, from, to) => {
    if (clause.by === clause.to) return 'own-power';
    if (![from, to].includes(clause.by) || ![from, to].includes(clause.to)) return 'not-a-party';
    if (content.scenario.powers[clause.by]?.rank === 'great') return 'not-theirs-to-give';
    return world.powers[clause.by]?.overlord === null ? 'allowed' : 'foreign-affairs-elsewhere';
  },
  worth: (situation, { by }, me, other) => {
    if (me !== by) return term('worth.client-won', 20, { power: by });
    const worst = worstThreat(situation, me, other);
    return [
      ...term('worth.independence-lost', -90),
      ...term('worth.protected', clamp(worst / 2, 0, 45), { power: other }),
    ];
  },
};
