import {
  aimsAt,
  landAt,
  priceOf,
  protects,
  pointsLeft,
  shareOptions,
  sortedKeys,
  sumOf,
  term,
  type Conference,
  type Order,
  type ProvinceId,
  type ShareClaim,
  type Term,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

type Seat = Pick<Cabinet, 'me' | 'situation'>;

interface Wish {
  readonly claim: ShareClaim;
  readonly price: number;
  readonly why: readonly Term[];
}

/**
 * What a cabinet asks for at the conferences in which it sits: of each province the way of having
 * it that its reasons like best, the dearest wishes first, for as long as its points last.
 */
export function claimShares(seat: Seat): Order[] {
  const { conferences } = seat.situation.world;
  return sortedKeys(conferences).flatMap((id) => {
    const conference = conferences[id];
    const spoken = Object.hasOwn(conference?.claims ?? {}, seat.me);
    return conference && !spoken ? spend(seat, conference, wishes(seat, id)) : [];
  });
}

/** The best wish for each province. */
function wishes(seat: Seat, id: ShareClaim['conference']): Wish[] {
  const best = new Map<ProvinceId, Wish>();
  for (const claim of shareOptions(seat.situation, seat.me, id)) {
    const why = shareTerms(seat, claim);
    const known = best.get(claim.province);
    if (sumOf(why) <= 0 || (known && sumOf(known.why) >= sumOf(why))) continue;
    const price = priceOf(seat.situation, seat.me, claim.province, claim.share);
    best.set(claim.province, { claim, price, why });
  }
  return [...best.values()];
}

function spend({ me, situation }: Seat, conference: Conference, wished: readonly Wish[]): Order[] {
  let left = pointsLeft(situation, conference, me);
  const dearest = [...wished].sort(
    (a, b) => sumOf(b.why) - sumOf(a.why) || (a.claim.province < b.claim.province ? -1 : 1),
  );
  const orders: Order[] = [];
  for (const { claim, price, why } of dearest) {
    if (price > left) continue;
    left -= price;
    const { conference: id, province, share } = claim;
    orders.push({ kind: 'claim-share', conference: id, province, ...share, why });
  }
  return orders;
}

/** Why a power would have a province of the beaten in this way. */
export function shareTerms(seat: Seat, { province, share }: ShareClaim): Term[] {
  const { me, situation } = seat;
  const { world, content } = situation;
  const land = landAt(content.board, province);
  const state = world.provinces[province];
  if (!land || !state) return [];
  const greedy = content.scenario.powers[me]?.temper === 'revisionist';
  const own = land.cores.includes(me);
  const claimed = land.claims.includes(me);
  const about = { province };
  switch (share.as) {
    case 'annex':
      return [
        ...term('share.our-people', own ? 60 : 0, about),
        ...term('share.claim', claimed ? 25 : 0, about),
        ...term('share.aim', aimsAt(situation, me, province) / 2, about),
        ...term('share.works', 2 * state.works, about),
        ...term('share.beside-us', beside(seat, province) ? 10 : 0, about),
        ...term('share.we-stand-there', state.controller === me ? 6 : -8, about),
        ...term('share.others-people', own || claimed ? 0 : greedy ? -10 : -45, about),
      ];
    case 'occupy':
    case 'joint':
      return [
        ...term('share.we-stand-there', state.controller === me ? 12 : -10, about),
        ...term('share.far-away', reaches(seat, province) ? 0 : -10, about),
        ...term('share.hold-them-down', weightOf(seat, state.owner), { power: state.owner }),
        ...term('share.shared', share.as === 'joint' ? -6 : 0, about),
      ];
    case 'client':
      return [
        ...term('share.we-stand-there', state.controller === me ? 8 : -20, about),
        ...term('share.client', greedy ? 16 : 4, { power: share.for ?? state.owner }),
      ];
    case 'restore':
      return restoreTerms(seat, province, share.for ?? state.owner);
    case 'demilitarise':
      return term('share.bare', beside(seat, province) && !greedy ? 3 : 0, about);
  }
}

/** A power that could rise again is better occupied than left. */
function weightOf({ situation }: Seat, power: Conference['loser']): number {
  return situation.content.scenario.powers[power]?.rank === 'great' ? 14 : 0;
}

function restoreTerms(
  { me, situation }: Seat,
  province: ProvinceId,
  power: Conference['loser'],
): Term[] {
  const { world, content } = situation;
  const temper = content.scenario.powers[me]?.temper;
  const ours = world.provinces[province]?.controller === me;
  const spared = world.provinces[province]?.owner === power;
  return [
    ...term('share.their-own-state', spared ? 4 : 20, { power }),
    ...term('share.aim-protect', protects(situation, me, power) / 2, { power }),
    ...term('share.we-stand-there', ours ? 0 : -8, { province }),
    ...term('share.temper', temper === 'revisionist' ? -18 : temper === 'guardian' ? 12 : 0),
  ];
}

/** We stand there, or our land or what we have taken lies beside it. */
const reaches = ({ me, situation }: Seat, province: ProvinceId): boolean =>
  situation.world.provinces[province]?.controller === me ||
  (situation.content.board.neighbours[province] ?? []).some(
    ({ to }) => situation.world.provinces[to]?.controller === me,
  );

const beside = ({ me, situation }: Seat, province: ProvinceId): boolean =>
  (situation.content.board.neighbours[province] ?? []).some(
    ({ to, army }) => army && situation.world.provinces[to]?.owner === me,
  );
