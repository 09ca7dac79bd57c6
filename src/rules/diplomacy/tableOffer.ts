import { checkOrder } from '../checkOrder.ts';
import type { OfferId, PowerId } from '../ids.ts';
import type { Month } from '../month.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Order, OrdersByPower } from '../orders.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import type { Offer, World } from '../world.ts';
import { noticeOf } from './notice.ts';

type OfferOrder = Extract<Order, { readonly kind: 'offer' }>;

/** One offer from a power to another stands at a time; its id names the pair and the month. */
export const offerId = (from: PowerId, to: PowerId, month: number): OfferId =>
  `${from}-${to}-${month}` as OfferId;

/** Months that an offer waits for its answer. */
const PATIENCE = 1;

/** The month in which an offer lapses if nobody answers it. */
export const answerBy = ({ made }: Offer): Month => made + PATIENCE;

/** Puts an offer before its addressee. */
export function tableOffer(month: MonthWriter, from: PowerId, order: OfferOrder): void {
  const { to, clauses, until, notice, why = [] } = order;
  const offer = offerId(from, to, month.world.month);
  if (month.world.offers[offer]) {
    month.tell({ kind: 'order-refused', power: from, order, code: 'offer-standing' });
    return;
  }
  const terms = { clauses, until, ...noticeOf(notice) };
  month.tell({ kind: 'offer-made', offer, from, to, ...terms, why });
}

/**
 * The world with this month's offers on the table, as embassies read it before they answer: the
 * telegraph is faster than the month. Resolution tables the same offers under the same ids.
 */
export function tableOffers(situation: Situation, orders: OrdersByPower): World {
  const { world } = situation;
  const offers = { ...world.offers };
  for (const from of sortedKeys(orders))
    for (const order of orders[from] ?? []) {
      if (order.kind !== 'offer' || checkOrder(situation, from, order) !== 'allowed') continue;
      const { to, clauses, until, notice, why = [] } = order;
      offers[offerId(from, to, world.month)] ??= {
        ...{ from, to, clauses, until, ...noticeOf(notice), why },
        made: world.month,
      };
    }
  return { ...world, offers };
}
