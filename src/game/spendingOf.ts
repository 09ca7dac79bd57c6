import { BUILD, costOf, GOODS, type Good, type Order, reliefCost } from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** What the orders of this month take from a store at once, and whether it holds so much. */
export interface Spending {
  readonly good: Good;
  readonly amount: number;
  readonly covered: boolean;
}

/** What is spent this month on works, decisions and relief, good by good. */
export function spendingOf(game: Game, orders: readonly Order[]): Spending[] {
  const { me, world } = game;
  const stocks = me === null ? undefined : world.powers[me]?.stocks;
  const prices = orders.map((order) => priceOf(game, order));
  return GOODS.flatMap((good) => {
    const amount = prices.reduce((sum, price) => sum + (price[good] ?? 0), 0);
    return amount > 0 ? [{ good, amount, covered: amount <= (stocks?.[good] ?? 0) }] : [];
  });
}

function priceOf(game: Game, order: Order): Readonly<Partial<Record<Good, number>>> {
  switch (order.kind) {
    case 'build':
      return BUILD[order.project].cost;
    case 'decide': {
      const facts = game.content.scenario.decisions.find(({ id }) => id === order.decision);
      return facts === undefined ? {} : costOf(facts);
    }
    case 'relief':
      return game.me === null ? {} : { gold: reliefCost(knownSituation(game), game.me, order.on) };
    default:
      return {};
  }
}
