import { earnedByCoal, monthLedger, sumOf, type ClauseOf } from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Months for which a cabinet must see its way before it promises gold. */
const AHEAD = 6;

/**
 * Whether a cabinet could pay for what it thinks of buying, out of its stores, its income and what
 * its works would earn with it: a bargain that is not paid for falls away.
 */
export function canPay(
  { me, situation }: Pick<Cabinet, 'me' | 'situation'>,
  { good, amount, price }: ClauseOf<'trade'>,
): boolean {
  const stock = situation.world.powers[me]?.stocks.gold ?? 0;
  const ledger = monthLedger(situation, me);
  const earned = good === 'coal' ? earnedByCoal(ledger, amount) : 0;
  return stock + AHEAD * (sumOf(ledger.gold) + earned - price) >= 0;
}
