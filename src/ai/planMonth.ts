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
import { cabinetsOf, withDispatches } from './cabinet.ts';
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
  const cabinets = played.map(cabinetsOf(content, world, survey));
  const offers: Record<PowerId, readonly Order[]> = {};
  for (const cabinet of cabinets) offers[cabinet.me] = proposeTreaties(cabinet);
  const tabled = tableOffers(situation, { ...humanOrders, ...offers });
  const orders: Record<PowerId, readonly Order[]> = { ...humanOrders };
  for (const seated of cabinets) {
    const cabinet = withDispatches(seated, tabled);
    orders[cabinet.me] = [
      ...(offers[cabinet.me] ?? []),
      ...keepWords(cabinet, suggestOrders(cabinet)),
    ];
  }
  return orders;
}
