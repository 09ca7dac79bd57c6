import type { PowerId } from './ids.ts';
import { isUnitOrder, type Order } from './orders.ts';
import type { Verdict } from './refusals.ts';
import { checkStateOrder } from './checkStateOrder.ts';
import type { Situation } from './survey.ts';
import { checkUnitOrder } from './war/checkUnitOrder.ts';

/** Whether a power may give an order as things stand, or the code of why not. */
export const checkOrder = (situation: Situation, power: PowerId, order: Order): Verdict =>
  isUnitOrder(order)
    ? checkUnitOrder(situation, power, order)
    : checkStateOrder(situation, power, order);
