import { isUnitOrder, type Order, sortedKeys, type UnitId } from '../rules/index.ts';
import type { Game } from './state.ts';

/** The player's units that have no order this month; they will hold. */
export function idleUnits({ me, world }: Game, orders: readonly Order[]): UnitId[] {
  const ordered = new Set(orders.flatMap((order) => (isUnitOrder(order) ? [order.unit] : [])));
  return sortedKeys(world.units).filter((id) => world.units[id]?.power === me && !ordered.has(id));
}
