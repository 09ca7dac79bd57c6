import { checkUnitOrder, term, type Order, type ProvinceId, type UnitId } from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';
import { stepsToFront } from './frontSteps.ts';
import { placesTaken } from './placesTaken.ts';

/** Armies that have nobody before them march towards the nearest enemy land that they can reach. */
export function marchPlan(cabinet: Cabinet, given: readonly Order[], used: Set<string>): Order[] {
  const { me, situation } = cabinet;
  const { world, survey, content } = situation;
  const steps = stepsToFront(cabinet);
  const taken = placesTaken(cabinet, given);
  const orders: Order[] = [];
  for (const unit of survey.units[me] ?? []) {
    const state = world.units[unit];
    if (!state || state.kind !== 'army' || used.has(unit)) continue;
    const here = steps.get(state.at) ?? Number.MAX_SAFE_INTEGER;
    if (here <= 1) continue;
    const next = (content.board.neighbours[state.at] ?? [])
      .filter(({ to }) => !taken.has(to) && (steps.get(to) ?? here) < here)
      .filter(({ to }) => allowed(cabinet, unit, to))
      .sort((a, b) => (steps.get(a.to) ?? 0) - (steps.get(b.to) ?? 0) || (a.to < b.to ? -1 : 1))[0];
    if (!next) continue;
    taken.add(next.to);
    used.add(unit);
    const why = term('order.to-the-front', here, { province: next.to });
    orders.push({ kind: 'move', unit, to: next.to, why });
  }
  return orders;
}

const allowed = ({ me, situation }: Cabinet, unit: UnitId, to: ProvinceId): boolean =>
  checkUnitOrder(situation, me, { kind: 'move', unit, to }) === 'allowed';
