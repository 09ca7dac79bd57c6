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

/** Marches on foot from each place to land of an enemy, or of one whom we press: 0 in it, 1 beside it. */
export function stepsToFront(seat: Seat): Map<ProvinceId, number> {
  const { me, situation } = seat;
  const pressed = pressedHard(seat);
  return stepsToLand(seat, (holder) => pressed.has(holder) || atWar(situation, me, holder));
}

/** Marches on foot from each place to land of certain holders: 0 in it, 1 beside it. */
export function stepsToLand(
  { me, situation }: Seat,
  isGoal: (holder: PowerId) => boolean,
): Map<ProvinceId, number> {
  const { content, world } = situation;
  const steps = new Map<ProvinceId, number>();
  const queue: ProvinceId[] = [];
  for (const id of content.board.land) {
    const holder = world.provinces[id]?.controller;
    if (holder === undefined || !isGoal(holder)) continue;
    steps.set(id, 0);
    queue.push(id);
  }
  for (const id of queue) {
    const next = (steps.get(id) ?? 0) + 1;
    for (const { to, army } of content.board.neighbours[id] ?? []) {
      if (!army || steps.has(to) || !mayEnter(situation, me, to)) continue;
      steps.set(to, next);
      queue.push(to);
    }
  }
  return steps;
}
