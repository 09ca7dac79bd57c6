import {
  type Content,
  hashWorld,
  type Order,
  type OrdersByPower,
  type PowerId,
  resolveMonth,
  sortedKeys,
  type World,
} from '../../rules/index.ts';
import type { PlayedMonth } from './gameRecord.ts';

/** The orders of everyone for a month, the humans' given: the computer's powers play along. */
export type Planner = (
  content: Content,
  world: World,
  humanOrders: OrdersByPower,
  humans: readonly PowerId[],
) => OrdersByPower;

/** The same before the humans have ordered: what it answers takes their orders. */
export type PlanAhead = (
  content: Content,
  world: World,
  humans: readonly PowerId[],
) => (humanOrders: OrdersByPower) => OrdersByPower;

/** A month that was played, and the world after it. */
export interface Played {
  readonly month: PlayedMonth;
  readonly world: World;
}

/** Resolves one month. `orders` has every human's, an empty list for one who gives none. */
export function playMonth(
  content: Content,
  world: World,
  orders: Readonly<Record<PowerId, readonly Order[]>>,
  plan: Planner,
): Played {
  const all = plan(content, world, orders, sortedKeys(orders));
  const { world: next, log } = resolveMonth(content, world, all);
  return { month: { month: world.month, orders, log, hash: hashWorld(next) }, world: next };
}
