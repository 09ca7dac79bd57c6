import {
  affinity,
  landAt,
  sortedKeys,
  sumOf,
  term,
  type Order,
  type PowerId,
  type Temper,
  type Term,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

type Seat = Pick<Cabinet, 'me' | 'situation'>;

const MOOD: Readonly<Record<Temper, number>> = {
  revisionist: 12,
  jackal: 6,
  neutral: -6,
  guardian: -14,
};

/** How a cabinet rules the land of others, when it rules any and would rule it otherwise. */
export function setOccupation(seat: Seat): Order[] {
  const { me, situation } = seat;
  if (foreignLand(seat).length === 0) return [];
  const own = situation.world.powers[me];
  const [rule, staff] = [harshTerms(seat), committeeTerms(seat)];
  const policy = sumOf(rule) > 0 ? 'harsh' : 'mild';
  const committees = sumOf(staff) > 0 ? 'replaced' : 'kept';
  const orders: Order[] = [];
  if (own?.occupation !== policy) orders.push({ kind: 'occupation-policy', policy, why: rule });
  if (own?.committees !== committees)
    orders.push({ kind: 'committee-policy', policy: committees, why: staff });
  return orders;
}

/** Nearness of creeds that makes it pointless to send one's own officials. */
const AKIN = 5;

/** Why a power would put its own people in the place of the local committees (TL-10). */
function committeeTerms(seat: Seat): Term[] {
  const { me, situation } = seat;
  const { world } = situation;
  const lands = foreignLand(seat);
  const zones = lands.filter((id) => world.provinces[id]?.occupiers?.includes(me));
  const owners = [...new Set(zones.flatMap((id) => world.provinces[id]?.owner ?? []))];
  const regimeOf = (power: PowerId) => world.powers[power]?.regime ?? 'mandate';
  const strangers = owners.flatMap((power) => {
    const near = affinity(regimeOf(me), regimeOf(power)) - AKIN;
    return term('committees.creed', -near, { power });
  });
  return [
    ...strangers,
    ...term('committees.salaries', -lands.length),
    ...term(
      'occupation.temper',
      MOOD[situation.content.scenario.powers[me]?.temper ?? 'neutral'] / 2,
    ),
  ];
}

const foreignLand = ({ me, situation: { world, content, survey } }: Seat) =>
  (survey.lands[me] ?? []).filter(
    (id) => world.provinces[id]?.owner !== me && !landAt(content.board, id)?.cores.includes(me),
  );

/** Why a power would rule harshly: its temper and its need; what speaks against it is the unrest. */
function harshTerms(seat: Seat): Term[] {
  const { me, situation } = seat;
  const { world, content } = situation;
  const temper = content.scenario.powers[me]?.temper ?? 'neutral';
  const lands = foreignLand(seat);
  const provinces = world.provinces;
  const unrest = lands.reduce((sum, id) => sum + (provinces[id]?.unrest ?? 0), 0) / lands.length;
  const risen = sortedKeys(world.wars).some((id) => world.wars[id]?.casus === 'rising');
  return [
    ...term('occupation.temper', MOOD[temper]),
    ...term('occupation.empty-chest', (world.powers[me]?.stocks.gold ?? 0) < 40 ? 6 : 0),
    ...term('occupation.unrest', -unrest / 5),
    ...term('occupation.risings', risen ? -6 : 0),
  ];
}
