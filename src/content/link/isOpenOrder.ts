import { canonicalJson, isUnitOrder, type LegalOrders, type Order } from '../../rules/index.ts';
import { clauseWords } from './clauseWords.ts';

/** Whether two orders say the same; what moved somebody to them is left out. */
export function sameOrder(a: Order, b: Order): boolean {
  return a.kind === b.kind && canonicalJson(bareOrder(a)) === canonicalJson(bareOrder(b));
}

/** An order without what moved somebody to it. */
export function bareOrder(order: Order): Order {
  const { why: _, ...bare } = order;
  return bare;
}

/**
 * Whether an order is one of the legal ones. Offers are put together by the player: each of
 * their clauses must be in the list, in whatever amount.
 */
export function isOpenOrder(legal: LegalOrders, order: Order): boolean {
  if (isUnitOrder(order)) {
    return (legal.units[order.unit] ?? []).some((open) => sameOrder(open, order));
  }
  if (order.kind !== 'offer') return legal.of(order.kind).some((open) => sameOrder(open, order));
  const open = new Set((legal.clauses[order.to] ?? []).map(clauseWords));
  return order.clauses.length > 0 && order.clauses.every((each) => open.has(clauseWords(each)));
}
