import {
  checkUnitOrder,
  protects,
  sortedValues,
  term,
  threatOf,
  type Order,
  type PowerId,
  type ProvinceId,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';
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
  const open = [...posts.keys()].filter((id) => !survey.unitAt.has(id));
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
      .find((to) => checkUnitOrder(situation, me, { kind: 'move', unit, to }) === 'allowed');
    if (next === undefined) continue;
    taken.add(next);
    used.add(unit);
    const why = term('order.to-the-frontier', here, { province: next });
    orders.push({ kind: 'move', unit, to: next, why });
  }
  return orders;
}

/** Own provinces that need an army, with the fear across them or the ward beyond. */
function frontier({ me, situation }: Cabinet): Map<ProvinceId, number> {
  const { survey, content, world } = situation;
  const wards = menacedWards({ me, situation });
  const posts = new Map<ProvinceId, number>();
  for (const id of survey.lands[me] ?? []) {
    if (world.provinces[id]?.owner !== me) continue;
    let need = world.powers[me]?.capital === id ? FEAR : 0;
    for (const { to, army } of content.board.neighbours[id] ?? []) {
      const other = world.provinces[to]?.controller;
      if (!army || other === undefined || other === me) continue;
      need = Math.max(need, threatOf(situation, me, other), wards.has(other) ? 80 : 0);
    }
    if (need >= FEAR) posts.set(id, need);
  }
  return posts;
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
