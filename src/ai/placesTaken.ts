import type { Order, ProvinceId } from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Places where a unit will stand or wants to go: whoever is ordered away leaves room behind him. */
export function placesTaken({ situation }: Cabinet, given: readonly Order[]): Set<ProvinceId> {
  const { survey, world } = situation;
  const taken = new Set<ProvinceId>(survey.unitAt.keys());
  const moves = given.flatMap((order) => (order.kind === 'move' ? [order] : []));
  for (const { unit } of moves) {
    const from = world.units[unit]?.at;
    if (from !== undefined) taken.delete(from);
  }
  for (const { to } of moves) taken.add(to);
  return taken;
}
