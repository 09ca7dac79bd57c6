import {
  knownTo,
  situationOf,
  tableOffers,
  type Content,
  type Order,
  type OrdersByPower,
  type PowerId,
  type World,
} from '../rules/index.ts';
import { seatCabinet } from './cabinet.ts';
import { keepWords } from './keepWords.ts';
import { proposeTreaties } from './proposeTreaties.ts';
import { suggestOrders } from './suggestOrders.ts';

/**
 * Everybody's orders for a month: the people's as given, the computer's from its cabinets. Each
 * cabinet first makes its offers, then reads those that were made to it and orders the rest.
 */
export function planMonth(
  content: Content,
  world: World,
  humanOrders: OrdersByPower,
  humans: readonly PowerId[],
): OrdersByPower {
  const situation = situationOf(content, world);
  const { survey } = knownTo(situation, null);
  const played = survey.living.filter((power) => !humans.includes(power));
  const offers: Record<PowerId, readonly Order[]> = {};
  for (const me of played) offers[me] = proposeTreaties(seatCabinet(content, world, survey, me));
  const tabled = tableOffers(situation, { ...humanOrders, ...offers });
  const orders: Record<PowerId, readonly Order[]> = { ...humanOrders };
  for (const me of played) {
    const cabinet = seatCabinet(content, tabled, survey, me);
    orders[me] = [...(offers[me] ?? []), ...keepWords(cabinet, suggestOrders(cabinet))];
  }
  return orders;
}
