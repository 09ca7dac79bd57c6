import {
  landAt,
  sortedKeys,
  sumOf,
  term,
  type Order,
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
  const why = harshTerms(seat);
  const policy = sumOf(why) > 0 ? 'harsh' : 'mild';
  if (situation.world.powers[me]?.occupation === policy) return [];
  return [{ kind: 'occupation-policy', policy, why }];
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
