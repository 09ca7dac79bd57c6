import { takeOrders, type MonthWriter } from '../monthWriter.ts';
import { priceOf } from './shares.ts';

/** The winners say what they want, as long as their points last. */
export function claimShares(month: MonthWriter): void {
  for (const { power, order } of takeOrders(month, 'claim-share')) {
    const { conference, province, as, for: named, why } = order;
    const share = named === undefined ? { as } : { as, for: named };
    const price = priceOf(month.survey(), power, province, share);
    const claim = { conference, power, province, share, price };
    month.tell({ kind: 'share-claimed', ...claim, why: why ?? [] });
  }
}
