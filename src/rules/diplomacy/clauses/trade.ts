import type { PowerId } from '../../ids.ts';
import type { Situation } from '../../survey.ts';
import { clamp, sumOf, term } from '../../term.ts';
import type { Good } from '../../world.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { sharesLegacy } from '../../missions/legacy.ts';
import { balanceWithoutIdle, earnedByCoal } from '../../industry/idle.ts';
import { incomeTerms, monthlyOutput } from '../../industry/output.ts';

/** What a unit of each good fetches in gold when nobody is short of it. */
export const FAIR_PRICE: Readonly<Record<Exclude<Good, 'gold'>, number>> = {
  oil: 3,
  coal: 2,
  manpower: 2,
};

/** What a delegation that has prepared the ground is worth to each side (MIL-2). */
const PREPARED = 4;

const AMOUNTS = [2, 5, 10] as const;
const GOODS_OF_TRADE = ['coal', 'oil'] as const;

/**
 * Gold that `amount` more of the good a month is worth to a power, less if negative: dear to whom
 * it lacks, cheap to whom it would fill the stores. It is reckoned from what everybody can see, so
 * that buyer and seller come to the same sheet.
 */
function valueOf(situation: Situation, power: PowerId, good: Good, amount: number): number {
  if (good === 'gold') return amount;
  const halfWay = balanceWithoutIdle(incomeTerms(situation, power)[good]) + amount / 2;
  return (amount * FAIR_PRICE[good] * clamp(110 - 5 * halfWay, 60, 180)) / 100;
}

/** Gold that a power's works would earn with the goods, and not without them. */
const earnedBy = (situation: Situation, power: PowerId, { good, amount }: Bill): number =>
  good === 'coal' ? earnedByCoal(incomeTerms(situation, power), amount) : 0;

/** Works for each coin a month that a prudent treasury does not give away. */
const WORKS_PER_COIN = 10;

/** Whether a power would be left with next to nothing, for what does not pay for itself. */
function strained(situation: Situation, power: PowerId, bill: Bill): boolean {
  const earned = earnedBy(situation, power, bill);
  const left = sumOf(incomeTerms(situation, power).gold) + earned - bill.price;
  const kept = monthlyOutput(situation, power).gold / WORKS_PER_COIN;
  return left < kept && earned < bill.price;
}

const spare = (situation: Situation, power: PowerId, good: Good): number =>
  monthlyOutput(situation, power)[good];

function offersOf(situation: Situation, by: PowerId, to: PowerId): TradeClause[] {
  return GOODS_OF_TRADE.flatMap((good) =>
    AMOUNTS.filter((amount) => amount <= spare(situation, by, good)).flatMap((amount) => {
      const fair = FAIR_PRICE[good] * amount;
      return [fair - amount, fair, fair + amount].map((price) => ({
        kind: 'trade' as const,
        by,
        to,
        good,
        amount,
        price,
      }));
    }),
  );
}

type Bill = Pick<TradeClause, 'good' | 'amount' | 'price'>;

/** So much of a good a month against so much gold (MIL-2, PCT-4). */
export interface TradeClause {
  readonly kind: 'trade';
  readonly by: PowerId;
  readonly to: PowerId;
  readonly good: Good;
  /** Units a month. */
  readonly amount: number;
  /** Gold a month. */
  readonly price: number;
}

export const trade: ClauseRule<TradeClause> = {
  blanks: {
    by: 'party',
    to: 'party',
    good: 'good',
    amount: { low: 1, high: 1000 },
    price: { low: 0, high: 1000 },
  },
  closeness: 1,
  warmth: 5,
  stir: 24,
  wording: ({ price }) => (price === 0 ? 'gift' : null),
  options: (situation, from, to) => [
    ...offersOf(situation, from, to),
    ...offersOf(situation, to, from),
  ],
  check: (situation, { by, to: buyer, good, amount, price }, from, to) => {
    if (by === buyer) return 'own-power';
    if (![from, to].includes(by) || ![from, to].includes(buyer)) return 'not-a-party';
    if (good === 'gold' || amount < 1 || price < 0 || price > 200) return 'bad-amount';
    return amount > spare(situation, by, good) ? 'not-theirs-to-give' : 'allowed';
  },
  worth: (situation, { by, ...bill }, me, other) => {
    const { good, amount, price } = bill;
    const goods = valueOf(situation, me, good, me === by ? -amount : amount);
    const prepared = sharesLegacy(situation.world, 'trade-delegation', me, other);
    const eased = term('worth.trade-prepared', prepared ? PREPARED : 0, { power: other });
    return me === by
      ? [
          ...eased,
          ...term('worth.gold-earned', price, { amount: price }),
          ...term('worth.goods-sent', goods, { good, amount }),
        ]
      : [
          ...eased,
          ...term('worth.goods-got', goods, { good, amount }),
          ...term('worth.furnaces-lit', earnedBy(situation, me, bill)),
          ...term('worth.gold-spent', -price, { amount: price }),
          ...term('worth.empty-purse', strained(situation, me, bill) ? -price : 0),
        ];
  },
};
