import { openMonth, takeOrders, type MonthWriter } from '../monthWriter.ts';
import type { Content } from '../content.ts';
import type { OfferId, PowerId } from '../ids.ts';
import type { Order, OrdersByPower } from '../orders.ts';
import type { World } from '../world.ts';

/** One offer from a power to another stands at a time; its id names the pair and the month. */
export const offerId = (from: PowerId, to: PowerId, month: number): OfferId =>
  `${from}-${to}-${month}` as OfferId;

/** Puts an offer before its addressee. */
export function tableOffer(
  month: MonthWriter,
  from: PowerId,
  order: Extract<Order, { readonly kind: 'offer' }>,
): void {
  const { to, clauses, until } = order;
  const offer = offerId(from, to, month.world.month);
  if (month.world.offers[offer]) {
    month.tell({ kind: 'order-refused', power: from, order, code: 'offer-standing' });
    return;
  }
  month.tell({ kind: 'offer-made', offer, from, to, clauses, until });
}

/**
 * The world with this month's offers on the table, as embassies read it before they answer: the
 * telegraph is faster than the month. Resolution tables the same offers under the same ids.
 */
export function tableOffers(content: Content, world: World, orders: OrdersByPower): World {
  const month = openMonth(content, world, orders);
  for (const { power, order } of takeOrders(month, 'offer')) tableOffer(month, power, order);
  return month.world;
}
