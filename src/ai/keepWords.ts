import {
  isUnitOrder,
  term,
  unitsBeside,
  wordsBroken,
  wordsNeglected,
  wordsOf,
  type Order,
  type ProvinceId,
  type UnitId,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/**
 * The orders of a cabinet that keeps its word: those that break a promise are left out, and the
 * support that one asks for is given.
 */
export function keepWords({ me, situation }: Cabinet, orders: readonly Order[]): Order[] {
  const words = wordsOf(situation, me);
  if (words.length === 0) return [...orders];
  const kept = orders.filter((order) => wordsBroken(situation, words, order).length === 0);
  return wordsNeglected(situation, words, kept).reduce(
    (given, { clause }) =>
      clause.kind === 'stand-by' ? support({ me, situation }, given, clause.province) : given,
    kept,
  );
}

/** A unit beside the place supports whoever stands there, unless it supports another already. */
function support(
  { me, situation }: Pick<Cabinet, 'me' | 'situation'>,
  orders: Order[],
  from: ProvinceId,
): Order[] {
  const promised = (unit: UnitId): boolean =>
    orders.some((order) => order.kind === 'support' && order.unit === unit && !order.to);
  const unit = unitsBeside(situation, me, from).find((each) => !promised(each));
  if (unit === undefined) return orders;
  const others = orders.filter((order) => !isUnitOrder(order) || order.unit !== unit);
  const why = term('order.our-word', 20, { province: from });
  return [...others, { kind: 'support', unit, from, why }];
}
