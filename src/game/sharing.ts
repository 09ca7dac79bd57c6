import type { ConferenceId, LegalOrders, Order, ProvinceId, Share } from '../rules/index.ts';
import type { ClaimOrder } from './conferencesOf.ts';

/** A way of having land, taken up at a conference to be laid on the provinces that are touched. */
export interface Sharing {
  readonly kind: 'sharing';
  readonly conference: ConferenceId;
  readonly share: Share;
}

/** Two ways are one when they make the same of a province, for the same. */
export const isSameShare = (a: Share, b: Share): boolean => a.as === b.as && a.for === b.for;

const claimsAt = (legal: LegalOrders, conference: ConferenceId): ClaimOrder[] =>
  legal.of('claim-share').filter((order) => order.conference === conference);

/** The ways in which any land of a conference may be had. */
export function sharesAt(legal: LegalOrders, conference: ConferenceId): Share[] {
  const shares: Share[] = [];
  for (const order of claimsAt(legal, conference)) {
    if (!shares.some((each) => isSameShare(each, order))) {
      shares.push(order.for === undefined ? { as: order.as } : { as: order.as, for: order.for });
    }
  }
  return shares;
}

/** The claims that can be laid in the way that is taken up. */
export const claimsBy = (legal: LegalOrders, { conference, share }: Sharing): ClaimOrder[] =>
  claimsAt(legal, conference).filter((order) => isSameShare(order, share));

/** The claim to a province in that way; undefined where there is none, or it is laid already. */
export function claimOn(
  legal: LegalOrders,
  sharing: Sharing,
  orders: readonly Order[],
  province: ProvinceId,
): ClaimOrder | undefined {
  const claim = claimsBy(legal, sharing).find((order) => order.province === province);
  if (claim === undefined) return undefined;
  const isLaid = orders.some(
    (order) =>
      order.kind === 'claim-share' &&
      order.conference === claim.conference &&
      order.province === province &&
      isSameShare(order, claim),
  );
  return isLaid ? undefined : claim;
}
