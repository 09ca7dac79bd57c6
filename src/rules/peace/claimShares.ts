import { takeOrders, type MonthWriter } from '../monthWriter.ts';
import { checkShare, priceOf } from './shares.ts';

/** The winners say what they want, as long as their points last. */
export function claimShares(month: MonthWriter): void {
  for (const { power, order } of takeOrders(month, 'claim-share')) {
    const { conference, province, as, for: named, why } = order;
    const share = named === undefined ? { as } : { as, for: named };
    const situation = month.survey();
    // What was claimed before this month leaves less for what follows.
    const code = checkShare(situation, power, { conference, province, share });
    if (code !== 'allowed') {
      month.tell({ kind: 'order-refused', power, order, code });
      continue;
    }
    const price = priceOf(situation, power, province, share);
    const claim = { conference, power, province, share, price };
    month.tell({ kind: 'share-claimed', ...claim, why: why ?? [] });
  }
}
