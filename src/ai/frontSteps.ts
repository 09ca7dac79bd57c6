import { atWar, mayEnter, sortedValues, type PowerId, type ProvinceId } from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

type Seat = Pick<Cabinet, 'me' | 'situation'>;

/** Steps of the ladder from which armies gather before the one who is pressed. */
const GATHERS = new Set(['mobilisation', 'ultimatum']);

/** Those whom our crises may bring to blows with us within months. */
export const pressedHard = ({ me, situation }: Seat): Set<PowerId> =>
  new Set(
    sortedValues(situation.world.crises)
      .filter(({ by, step }) => by === me && GATHERS.has(step))
      .map(({ against }) => against),
  );

const known = new WeakMap<Seat['situation'], ReadonlyMap<ProvinceId, number>>();

/** Marches on foot from each place to land of an enemy, or of one whom we press: 0 in it, 1 beside it. */
export function stepsToFront(seat: Seat): ReadonlyMap<ProvinceId, number> {
  const { me, situation } = seat;
  const before = known.get(situation);
  if (before) return before;
  const pressed = pressedHard(seat);
  const goals = situation.survey.living.filter(
    (holder) => pressed.has(holder) || atWar(situation, me, holder),
  );
  const steps = stepsToLand(seat, goals);
  known.set(situation, steps);
  return steps;
}

/** Marches on foot from each place to land of certain holders: 0 in it, 1 beside it. */
export function stepsToLand(
  { me, situation }: Seat,
  goals: readonly PowerId[],
): Map<ProvinceId, number> {
  const { board } = situation.content;
  const queue = goals.flatMap((holder) => situation.survey.lands[holder] ?? []);
  const steps = new Map(queue.map((id) => [id, 0]));
  for (const id of queue) {
    const next = (steps.get(id) ?? 0) + 1;
    for (const { to, army } of board.neighbours[id] ?? []) {
      if (!army || steps.has(to) || !mayEnter(situation, me, to)) continue;
      steps.set(to, next);
      queue.push(to);
    }
  }
  return steps;
}
