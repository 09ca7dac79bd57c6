import type { PowerId, ProvinceId } from '../../ids.ts';
import { opponents } from '../../peace/opponents.ts';
import type { Situation } from '../../survey.ts';
import { clamp, term } from '../../term.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { threatOf } from '../threat.ts';

/** Provinces of `owner` across whose border `neighbour` stands. */
function frontierOf(
  { world, content }: Situation,
  owner: PowerId,
  neighbour: PowerId,
): ProvinceId[] {
  const holds = (id: ProvinceId): boolean => {
    const state = world.provinces[id];
    return state?.owner === neighbour || state?.controller === neighbour;
  };
  return content.board.land.filter(
    (id) =>
      world.provinces[id]?.owner === owner &&
      (content.board.neighbours[id] ?? []).some(({ to, army }) => army && holds(to)),
  );
}

/** The owner keeps no forces in a province and builds none there, until it is at war again. */
export interface DemilitarisedClause {
  readonly kind: 'demilitarised';
  readonly by: PowerId;
  readonly to: PowerId;
  readonly province: ProvinceId;
}

export const demilitarised: ClauseRule<DemilitarisedClause> = {
  blanks: { by: 'party', to: 'party', province: 'province' },
  closeness: 0,
  warmth: 0,
  stir: 33,
  options: (situation, from, to) => {
    if (!opponents(situation, from, to)) return [];
    const clauses = (by: PowerId, taker: PowerId) =>
      frontierOf(situation, by, taker)
        .filter((province) => !situation.survey.demilitarised.has(province))
        .map((province) => ({ kind: 'demilitarised' as const, by, to: taker, province }));
    return [...clauses(to, from), ...clauses(from, to)];
  },
  check: ({ world, survey }, { by, to: taker, province }, from, to) => {
    if (by === taker) return 'own-power';
    if (![from, to].includes(by) || ![from, to].includes(taker)) return 'not-a-party';
    const state = world.provinces[province];
    if (!state) return 'no-such-province';
    if (survey.demilitarised.has(province)) return 'already-agreed';
    return state.owner === by ? 'allowed' : 'not-theirs-to-give';
  },
  worth: (situation, { by, province }, me, other) =>
    me === by
      ? term('worth.land-bared', -14, { province })
      : term('worth.frontier-eased', 4 + clamp(threatOf(situation, me, other) / 8, 0, 10), {
          power: by,
        }),
};
