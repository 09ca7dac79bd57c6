import { landAt } from '../../board.ts';
import type { PowerId, ProvinceId } from '../../ids.ts';
import { sortedKeys, sortedValues } from '../../sortedKeys.ts';
import type { Situation } from '../../survey.ts';
import { clamp, term, type Term } from '../../term.ts';
import { aimsAt } from '../aims.ts';
import type { ClauseRule } from '../clauseRule.ts';

/** How much the land is theirs by blood or by paper: 2 a core, 1 a claim, 0 neither. */
function title(situation: Situation, power: PowerId, province: ProvinceId): 0 | 1 | 2 {
  const land = landAt(situation.content.board, province);
  if (land?.cores.includes(power)) return 2;
  return land?.claims.includes(power) ? 1 : 0;
}

/** What the owner loses with a province. */
export function lossTerms(situation: Situation, power: PowerId, province: ProvinceId): Term[] {
  const { world } = situation;
  const works = world.provinces[province]?.works ?? 0;
  const capital = world.powers[power]?.capital === province;
  return [
    ...term('worth.land-lost', -40 - 8 * works, { province }),
    ...term('worth.own-people-lost', title(situation, power, province) === 2 ? -40 : 0, {
      province,
    }),
    ...term('worth.capital-lost', capital ? -400 : 0, { province }),
  ];
}

function gainTerms(situation: Situation, power: PowerId, province: ProvinceId): Term[] {
  const works = situation.world.provinces[province]?.works ?? 0;
  const right = title(situation, power, province);
  return [
    ...term('worth.land-won', 8 + 5 * works, { province }),
    ...term('worth.claim-met', 15 * right, { province }),
    ...term('worth.aim-land', clamp(aimsAt(situation, power, province) / 2, 0, 40), { province }),
  ];
}

/** Zones that one occupier can hand to another of the same land, or give back to the owner. */
function zonesFor({ world }: Situation, holder: PowerId, taker: PowerId): ProvinceId[] {
  const zones = sortedKeys(world.provinces).filter((id) =>
    world.provinces[id]?.occupiers?.includes(holder),
  );
  const shared = (owner: PowerId | undefined): boolean =>
    owner === taker ||
    sortedValues(world.provinces).some(
      (state) => state.owner === owner && state.occupiers?.includes(taker),
    );
  return zones.filter((id) => {
    const state = world.provinces[id];
    return shared(state?.owner) && !state?.occupiers?.includes(taker);
  });
}

/** What a zone of occupation is worth to who gives it and to who gets it. */
function zoneTerms(situation: Situation, me: PowerId, by: PowerId, province: ProvinceId): Term[] {
  const state = situation.world.provinces[province];
  const works = state?.works ?? 0;
  if (me === by) return term('worth.zone-lost', -10 - 3 * works, { province });
  if (state?.owner === me) return term('worth.zone-freed', 30 + 5 * works, { province });
  return term('worth.zone-won', 8 + 3 * works, { province });
}

/** Land changes hands, or a zone of occupation does. */
export interface CessionClause {
  readonly kind: 'cession';
  readonly by: PowerId;
  readonly to: PowerId;
  readonly province: ProvinceId;
}

export const cession: ClauseRule<CessionClause> = {
  blanks: { by: 'party', to: 'party', province: 'province' },
  closeness: 2,
  warmth: 0,
  stir: 58,
  open: true,
  once: true,
  options: (situation, from, to) => {
    const { world, survey } = situation;
    // What the taker has conquered can be signed over as well as what the owner still holds.
    const inHand = (id: ProvinceId): boolean =>
      [from, to].some((power) => world.provinces[id]?.controller === power);
    const wanted = (holder: PowerId, taker: PowerId) =>
      (survey.owned[holder] ?? [])
        .filter(inHand)
        .filter((id) => title(situation, taker, id) > 0 || aimsAt(situation, taker, id) > 0)
        .map((province) => ({ kind: 'cession' as const, by: holder, to: taker, province }));
    const zones = (holder: PowerId, taker: PowerId) =>
      zonesFor(situation, holder, taker).map((province) => ({
        kind: 'cession' as const,
        by: holder,
        to: taker,
        province,
      }));
    return [...wanted(from, to), ...wanted(to, from), ...zones(from, to), ...zones(to, from)];
  },
  check: ({ world }, { by, to: taker, province }, from, to) => {
    if (by === taker) return 'own-power';
    if (![from, to].includes(by) || ![from, to].includes(taker)) return 'not-a-party';
    const state = world.provinces[province];
    if (!state) return 'no-such-province';
    if (state.occupiers?.includes(by))
      return state.occupiers.includes(taker) ? 'already-agreed' : 'allowed';
    return state.owner === by ? 'allowed' : 'not-theirs-to-give';
  },
  worth: (situation, { by, province }, me) => {
    if (situation.world.provinces[province]?.occupiers?.includes(by))
      return zoneTerms(situation, me, by, province);
    return me === by ? lossTerms(situation, me, province) : gainTerms(situation, me, province);
  },
};
