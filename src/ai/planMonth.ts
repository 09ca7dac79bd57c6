import {
  knownTo,
  situationOf,
  sortedKeys,
  tableOffers,
  type Content,
  type Order,
  type OrdersByPower,
  type PowerId,
  type Situation,
  type World,
} from '../rules/index.ts';
import { type Cabinet, cabinetsOf, withDispatches } from './cabinet.ts';
import { keepWords } from './keepWords.ts';
import { proposeTreaties } from './proposeTreaties.ts';
import { suggestOrders } from './suggestOrders.ts';

/** The computer's cabinets at the beginning of a month, with the offers that they make. */
interface Round {
  readonly situation: Situation;
  readonly cabinets: readonly Cabinet[];
  readonly offers: OrdersByPower;
}

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
  const round = openRound(content, world, humans);
  const tabled = tableAll(round, humanOrders);
  return { ...humanOrders, ...ordersOf(round, tabled, round.cabinets) };
}

/**
 * The same before the people have ordered anything: what it answers takes their orders. Only a
 * cabinet that one of them has made an offer to thinks again, for nothing else of theirs is known
 * to it before the month.
 */
export function planAhead(
  content: Content,
  world: World,
  humans: readonly PowerId[],
): (humanOrders: OrdersByPower) => OrdersByPower {
  const round = openRound(content, world, humans);
  const before = tableAll(round, {});
  const planned = ordersOf(round, before, round.cabinets);
  return (humanOrders) => {
    const tabled = tableAll(round, humanOrders);
    const news = sortedKeys(tabled.offers).filter((offer) => before.offers[offer] === undefined);
    const addressees = new Set(news.map((offer) => tabled.offers[offer]?.to));
    const again = round.cabinets.filter(({ me }) => addressees.has(me));
    return { ...humanOrders, ...planned, ...ordersOf(round, tabled, again) };
  };
}

function openRound(content: Content, world: World, humans: readonly PowerId[]): Round {
  const situation = situationOf(content, world);
  const { survey } = knownTo(situation, null);
  const played = survey.living.filter((power) => !humans.includes(power));
  const cabinets = played.map(cabinetsOf(content, world, survey));
  const offers: Record<PowerId, readonly Order[]> = {};
  for (const cabinet of cabinets) offers[cabinet.me] = proposeTreaties(cabinet);
  return { situation, cabinets, offers };
}

/** The world with all offers of the month on the table. */
const tableAll = ({ situation, offers }: Round, humanOrders: OrdersByPower): World =>
  tableOffers(situation, { ...humanOrders, ...offers });

/** What some cabinets order once they have read what lies on the table. */
function ordersOf({ offers }: Round, tabled: World, cabinets: readonly Cabinet[]): OrdersByPower {
  const orders: Record<PowerId, readonly Order[]> = {};
  for (const seated of cabinets) {
    const cabinet = withDispatches(seated, tabled);
    const { me } = cabinet;
    orders[me] = [...(offers[me] ?? []), ...keepWords(cabinet, suggestOrders(cabinet))];
  }
  return orders;
}
