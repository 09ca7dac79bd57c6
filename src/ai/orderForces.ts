import { enemiesOf, type Order } from '../rules/index.ts';
import { attackPlan } from './attackPlan.ts';
import type { Cabinet } from './cabinet.ts';
import { fallBack } from './fallBack.ts';
import { pressedHard } from './frontSteps.ts';
import { garrisonPlan } from './garrisonPlan.ts';
import { makePort } from './makePort.ts';
import { marchPlan } from './marchPlan.ts';
import { relievePlan } from './relievePlan.ts';
import { seaLift } from './seaLift.ts';
import { standByFriends } from './standByFriends.ts';
import { wingPlan } from './wings.ts';

/** Orders to all forces: attacks that carry, marches and voyages to the front, help to friends. */
export function orderForces(cabinet: Cabinet): Order[] {
  const { me, situation } = cabinet;
  const used = new Set<string>();
  const orders: Order[] = makePort(cabinet, used);
  const atWar = enemiesOf(situation, me).length > 0;
  if (atWar) {
    orders.push(...attackPlan(cabinet, used));
    orders.push(...fallBack(cabinet, used));
    orders.push(...seaLift(cabinet, orders, used));
  }
  if (atWar || pressedHard(cabinet).size > 0) {
    orders.push(...relievePlan(cabinet, orders, used));
    orders.push(...marchPlan(cabinet, orders, used));
  }
  orders.push(...standByFriends(cabinet, used));
  orders.push(...garrisonPlan(cabinet, orders, used));
  if (atWar) orders.push(...wingPlan(cabinet, orders, used));
  return orders;
}
