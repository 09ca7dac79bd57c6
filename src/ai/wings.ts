import {
  airSteps,
  AIR_SUPPORT_RANGE,
  checkOrder,
  term,
  type Order,
  type ProvinceId,
  type UnitId,
  WINGS_AT_BASE,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';
import { stepsToFront } from './frontSteps.ts';

/**
 * What the air wings do in war: help the attacks of the month, else the armies that stand at the
 * front; a wing that has neither in range moves to a base from which it has.
 */
export function wingPlan(cabinet: Cabinet, given: readonly Order[], used: Set<string>): Order[] {
  const { me, situation } = cabinet;
  const { survey, world } = situation;
  const free = (survey.units[me] ?? []).filter(
    (unit) => world.units[unit]?.kind === 'wing' && !used.has(unit),
  );
  if (free.length === 0) return [];
  const steps = stepsToFront(cabinet);
  const orders: Order[] = [];
  for (const unit of free) {
    const wing = world.units[unit];
    const order =
      wing &&
      (help(cabinet, unit, given, steps) ??
        moveUp(cabinet, { unit, at: wing.at, steps, others: orders }));
    if (!order) continue;
    used.add(unit);
    orders.push(order);
  }
  return orders;
}

/** The dearest attack in range comes first, as the staff put it first; then the army in front. */
function help(
  { me, situation }: Cabinet,
  unit: UnitId,
  given: readonly Order[],
  steps: ReadonlyMap<ProvinceId, number>,
): Order | undefined {
  const { world, survey } = situation;
  const attacks = given.flatMap((order): Order[] => {
    const from = order.kind === 'move' ? world.units[order.unit]?.at : undefined;
    if (order.kind !== 'move' || from === undefined || steps.get(order.to) !== 0) return [];
    const why = term('order.help-attack', 20, { province: order.to });
    return [{ kind: 'support', unit, from, to: order.to, why }];
  });
  const leaving = new Set(given.flatMap((order) => (order.kind === 'move' ? [order.unit] : [])));
  const stands = (survey.units[me] ?? []).flatMap((id): Order[] => {
    const state = world.units[id];
    if (state?.kind !== 'army' || leaving.has(id) || steps.get(state.at) !== 1) return [];
    const why = term('order.help-stand', 10, { province: state.at });
    return [{ kind: 'support', unit, from: state.at, why }];
  });
  return [...attacks, ...stands].find((order) => checkOrder(situation, me, order) === 'allowed');
}

/** A wing that looks for a base, and what the other wings have been told. */
interface Search {
  readonly unit: UnitId;
  readonly at: ProvinceId;
  readonly steps: ReadonlyMap<ProvinceId, number>;
  readonly others: readonly Order[];
}

/** The base nearest to the front within reach, if it has room for one more; ties by name. */
function moveUp(
  { me, situation }: Cabinet,
  { unit, at, steps, others }: Search,
): Order | undefined {
  const { content, survey } = situation;
  const away = (place: ProvinceId): number => steps.get(place) ?? Number.MAX_SAFE_INTEGER;
  if (away(at) <= AIR_SUPPORT_RANGE) return undefined;
  const room = (to: ProvinceId): boolean => {
    const coming = others.filter((order) => order.kind === 'rebase' && order.to === to);
    return (survey.wingsAt.get(to)?.length ?? 0) + coming.length < WINGS_AT_BASE;
  };
  return [...airSteps(content.board, at).keys()]
    .filter((to) => away(to) > 0 && away(to) < away(at) && room(to))
    .sort((a, b) => away(a) - away(b) || (a < b ? -1 : 1))
    .map((to): Order => {
      const why = term('order.to-the-front', 10, { province: to });
      return { kind: 'rebase', unit, to, why };
    })
    .find((order) => checkOrder(situation, me, order) === 'allowed');
}
