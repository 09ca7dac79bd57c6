import { checkOrder } from '../checkOrder.ts';
import type { PowerId, TreatyId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { isUnitOrder, type Order } from '../orders.ts';
import type { Situation } from '../survey.ts';
import { term } from '../term.ts';
import { breakTreaty } from './breakTreaty.ts';
import { neglectsClause } from './clauseRules.ts';
import { wordsBroken, wordsOf, type Word } from './words.ts';

/** Those of some words that the orders of a month leave unkept; a fresh one binds from the next. */
export const wordsNeglected = (
  situation: Situation,
  words: readonly Word[],
  orders: readonly Order[],
): readonly Word[] =>
  words.filter(({ treaty, clause }) => {
    const fresh = situation.world.treaties[treaty]?.signed === situation.world.month;
    return !fresh && neglectsClause(situation, clause, orders);
  });

/** The treaties that an order of a power breaks; an offer or an answer, if it is signed. */
export function treatiesBroken(situation: Situation, power: PowerId, given: Order): TreatyId[] {
  const order = asSigned(situation, given);
  if (order === null) return [];
  const words = wordsBroken(situation, wordsOf(situation, power), order);
  const broken = new Set<TreatyId>(words.map(({ treaty }) => treaty));
  const { treaties } = situation.world;
  if (order.kind === 'declare-war')
    for (const treaty of situation.survey.treaties[power] ?? [])
      if (treaties[treaty]?.parties.includes(order.on)) broken.add(treaty);
  return [...broken].sort();
}

/** Accepting an offer does what making it would. */
function asSigned({ world }: Situation, order: Order): Order | null {
  if (order.kind !== 'answer') return order;
  const offer = world.offers[order.offer];
  if (!offer || !order.accept) return null;
  return { kind: 'offer', to: offer.from, clauses: offer.clauses, until: offer.until };
}

/** Breaks every treaty that an order breaks as it is carried out. */
export function breakWords(month: MonthWriter, power: PowerId, order: Order): void {
  for (const treaty of treatiesBroken(month.survey(), power, order))
    breakTreaty(month, treaty, { how: 'broken', by: power, why: order.why ?? [] });
}

/** The breaches of a month that its orders to units make, and those that they leave undone. */
export function breakByOrders(month: MonthWriter): void {
  for (const power of month.survey().survey.living) {
    const situation = month.survey();
    const words = wordsOf(situation, power);
    if (words.length === 0) continue;
    const orders = month.orders[power] ?? [];
    const marches = orders.filter(
      (order) => isUnitOrder(order) && checkOrder(situation, power, order) === 'allowed',
    );
    for (const order of marches)
      for (const { treaty } of wordsBroken(situation, words, order))
        breakTreaty(month, treaty, { how: 'broken', by: power, why: order.why ?? [] });
    for (const { treaty } of wordsNeglected(situation, words, orders)) {
      const why = term('breach.left-undone', -1);
      breakTreaty(month, treaty, { how: 'broken', by: power, why });
    }
  }
}
