import type { PowerId, ProvinceId } from '../../ids.ts';
import { allied, bondsBetween } from '../../standing.ts';
import type { Situation } from '../../survey.ts';
import { clamp, term } from '../../term.ts';
import { aimsAt, aimsOf, courts, protects } from '../aims.ts';
import { betweenParties, bothWays } from '../between.ts';
import type { ClauseRule } from '../clauseRule.ts';

/** One recognises that land of a third power is the other's by right (ROM-3, WI-8). */
export interface ClaimClause {
  readonly kind: 'claim';
  readonly by: PowerId;
  readonly to: PowerId;
  readonly province: ProvinceId;
}

const stands = (situation: Situation, { by, to, province }: Omit<ClaimClause, 'kind'>): boolean =>
  bondsBetween(situation, by, to).some(
    ({ clause }) =>
      clause.kind === 'claim' &&
      clause.by === by &&
      clause.to === to &&
      clause.province === province,
  );

/** Land of others that a power wants or holds to be its own. */
function wantedOf(situation: Situation, power: PowerId, but: PowerId): ProvinceId[] {
  const { board } = situation.content;
  const { provinces } = situation.world;
  const wanted = new Set<ProvinceId>();
  for (const aim of aimsOf(situation, power))
    if (aim.kind === 'acquire') for (const id of aim.provinces) wanted.add(id);
  for (const id of board.claimed[power] ?? []) wanted.add(id);
  return [...wanted].sort().filter((id) => {
    const owner = provinces[id]?.owner;
    return owner !== undefined && owner !== power && owner !== but;
  });
}

const ownerOf = ({ world }: Situation, province: ProvinceId): PowerId | undefined =>
  world.provinces[province]?.owner;

/** Other people's land is currency; its owner takes it amiss when he hears of it. */
export const claim: ClauseRule<ClaimClause> = {
  blanks: { by: 'party', to: 'party', province: 'province' },
  closeness: 2,
  warmth: 4,
  stir: 46,
  options: (situation, from, to) =>
    bothWays(from, to).flatMap((ends) =>
      wantedOf(situation, ends.to, ends.by)
        .map((province) => ({ kind: 'claim' as const, ...ends, province }))
        .filter((clause) => !stands(situation, clause)),
    ),
  check: (situation, clause, from, to) => {
    const verdict = betweenParties(clause, from, to);
    if (verdict !== 'allowed') return verdict;
    const owner = ownerOf(situation, clause.province);
    if (owner === undefined) return 'no-such-province';
    if (owner === clause.by || owner === clause.to) return 'not-theirs-to-give';
    return stands(situation, clause) ? 'already-agreed' : 'allowed';
  },
  worth: (situation, { by, to, province }, me) => {
    if (me === to) {
      const aim = aimsAt(situation, to, province);
      return term('worth.claim-recognised', 6 + clamp(aim / 5, 0, 18), { province, power: by });
    }
    const owner = ownerOf(situation, province);
    if (owner === undefined) return [];
    const care = protects(situation, by, owner) + courts(situation, by, owner);
    const own = aimsAt(situation, by, province);
    const sworn = allied(situation, by, owner) ? 25 : 0;
    return term('worth.claim-granted', -4 - care / 4 - own / 3 - sworn, { province, power: owner });
  },
  injures: (situation, { province }) => {
    const power = ownerOf(situation, province);
    return power === undefined ? [] : [{ power, points: -12 }];
  },
  breaks: (_situation, { province }, order) =>
    order.kind === 'press' && order.over.kind === 'land' && order.over.provinces.includes(province),
};
