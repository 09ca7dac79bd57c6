import { enemiesOf, type Order } from '../rules/index.ts';
import { attackPlan } from './attackPlan.ts';
import type { Cabinet } from './cabinet.ts';
import { garrisonPlan } from './garrisonPlan.ts';
import { marchPlan } from './marchPlan.ts';
import { standByFriends } from './standByFriends.ts';

/** Orders to armies and fleets: attacks that carry, marches to the front, support of friends. */
export function orderForces(cabinet: Cabinet): Order[] {
  const { me, situation } = cabinet;
  const used = new Set<string>();
  const orders: Order[] = [];
  if (enemiesOf(situation, me).length > 0) {
    orders.push(...attackPlan(cabinet, used));
    orders.push(...marchPlan(cabinet, used));
  }
  orders.push(...standByFriends(cabinet, used), ...garrisonPlan(cabinet, used));
  return orders;
}
