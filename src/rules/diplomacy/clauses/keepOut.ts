import type { PowerId, ProvinceId } from '../../ids.ts';
import { bondsBetween } from '../../standing.ts';
import type { Situation } from '../../survey.ts';
import { clamp, term } from '../../term.ts';
import { aimsAt } from '../aims.ts';
import { betweenParties, bothWays } from '../between.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { threatOf } from '../threat.ts';

/** One keeps its armies out of a province for the term of the treaty. */
export interface KeepOutClause {
  readonly kind: 'keep-out';
  readonly by: PowerId;
  readonly to: PowerId;
  readonly province: ProvinceId;
}

const stands = (situation: Situation, { by, to, province }: Omit<KeepOutClause, 'kind'>): boolean =>
  bondsBetween(situation, by, to).some(
    ({ clause }) => clause.kind === 'keep-out' && clause.by === by && clause.province === province,
  );

/** Land beside the one's own that the other's armies could march into. */
function approaches({ content, survey, world }: Situation, by: PowerId, to: PowerId) {
  const holder = (id: ProvinceId): PowerId | undefined => world.provinces[id]?.controller;
  const beside = (id: ProvinceId): ProvinceId[] =>
    (content.board.neighbours[id] ?? []).flatMap((edge) => (edge.army ? [edge.to] : []));
  const near = new Set((survey.lands[to] ?? []).flatMap(beside));
  return content.board.land.filter(
    (id) =>
      near.has(id) &&
      holder(id) !== to &&
      (holder(id) === by || beside(id).some((place) => holder(place) === by)),
  );
}

/** A promise tied to orders: the march itself is the breach. */
export const keepOut: ClauseRule<KeepOutClause> = {
  blanks: { by: 'party', to: 'party', province: 'province' },
  closeness: 1,
  warmth: 2,
  stir: 28,
  options: (situation, from, to) =>
    bothWays(from, to).flatMap((ends) =>
      approaches(situation, ends.by, ends.to)
        .map((province) => ({ kind: 'keep-out' as const, ...ends, province }))
        .filter((clause) => !stands(situation, clause)),
    ),
  check: (situation, clause, from, to) => {
    const verdict = betweenParties(clause, from, to);
    if (verdict !== 'allowed') return verdict;
    if (!situation.world.provinces[clause.province]) return 'no-such-province';
    return stands(situation, clause) ? 'already-agreed' : 'allowed';
  },
  worth: (situation, { by, to, province }, me) =>
    me === by
      ? term('worth.kept-out', -4 - aimsAt(situation, by, province) / 3, { province })
      : term('worth.kept-clear', 4 + clamp(threatOf(situation, to, by) / 8, 0, 10), { province }),
  breaks: ({ world }, { province }, order) =>
    order.kind === 'move' && order.to === province && world.units[order.unit]?.kind === 'army',
};
