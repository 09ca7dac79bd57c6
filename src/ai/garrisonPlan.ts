import {
  protects,
  sortedValues,
  term,
  threatOf,
  type Order,
  type PowerId,
  type ProvinceId,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';
import { mayMarch } from './mayMarch.ts';
import { placesTaken } from './placesTaken.ts';

/** Marches that a general staff orders in a month of peace. */
const MARCHES = 2;
/** A frontier with less fear across it needs no army. */
const FEAR = 30;

/** In peace, armies without a post move towards the frontiers that have none and need one. */
export function garrisonPlan(
  cabinet: Cabinet,
  given: readonly Order[],
  used: Set<string>,
): Order[] {
  const { me, situation } = cabinet;
  const { survey, world, content } = situation;
  const posts = frontier(cabinet);
  const open = [...posts].filter((id) => !survey.unitAt.has(id));
  if (open.length === 0) return [];
  const steps = stepsTo(cabinet, open);
  const taken = placesTaken(cabinet, given);
  const orders: Order[] = [];
  for (const unit of survey.units[me] ?? []) {
    const state = world.units[unit];
    if (orders.length >= MARCHES) break;
    if (state?.kind !== 'army' || used.has(unit) || posts.has(state.at)) continue;
    const here = steps.get(state.at) ?? 0;
    const next = (content.board.neighbours[state.at] ?? [])
      .map(({ to }) => to)
      .filter((to) => !taken.has(to) && (steps.get(to) ?? here) < here)
      .find((to) => mayMarch(cabinet, unit, to));
    if (next === undefined) continue;
    taken.add(next);
    used.add(unit);
    const why = term('order.to-the-frontier', here, { province: next });
    orders.push({ kind: 'move', unit, to: next, why });
  }
  return orders;
}

/** Own provinces that need an army: the capital, and those beside whom one fears or a ward. */
function frontier({ me, situation }: Cabinet): Set<ProvinceId> {
  const { survey, content, world } = situation;
  const wards = menacedWards({ me, situation });
  const watched = new Set(
    [...(survey.frontiers.get(me)?.keys() ?? [])].filter(
      (power) => wards.has(power) || threatOf(situation, me, power) >= FEAR,
    ),
  );
  const holder = (id: ProvinceId): PowerId | undefined => world.provinces[id]?.controller;
  const faces = (power: PowerId | undefined): boolean => power !== undefined && watched.has(power);
  const isPost = (id: ProvinceId): boolean =>
    world.powers[me]?.capital === id ||
    (watched.size > 0 &&
      (content.board.neighbours[id] ?? []).some(({ to, army }) => army && faces(holder(to))));
  const own = (survey.lands[me] ?? []).filter((id) => world.provinces[id]?.owner === me);
  return new Set(own.filter(isPost));
}

/** Powers that we want to stand and somebody presses (MIL-10: to the Brenner). */
function menacedWards({ me, situation }: Pick<Cabinet, 'me' | 'situation'>): Set<PowerId> {
  const pressed = sortedValues(situation.world.crises).map(({ against }) => against);
  return new Set(pressed.filter((power) => protects(situation, me, power) > 0));
}

/** Marches through own land to the nearest of some places. */
function stepsTo(
  { me, situation }: Cabinet,
  goals: readonly ProvinceId[],
): Map<ProvinceId, number> {
  const { content, world } = situation;
  const steps = new Map(goals.map((id) => [id, 0]));
  const queue = [...goals];
  for (const id of queue) {
    const next = (steps.get(id) ?? 0) + 1;
    for (const { to, army } of content.board.neighbours[id] ?? []) {
      if (!army || steps.has(to) || world.provinces[to]?.controller !== me) continue;
      steps.set(to, next);
      queue.push(to);
    }
  }
  return steps;
}
