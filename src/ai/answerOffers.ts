import {
  checkOffer,
  closestOf,
  noticeOf,
  sortedKeys,
  sweeten,
  weighOffer,
  type Balance,
  type Offer,
  type OfferId,
  type Order,
  type PowerId,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** From this closeness on one treaty a month is enough. */
const A_COMMITMENT = 3;
/** Points by which an offer may fall short for another to be worth making in its place. */
const WORTH_A_COUNTER = 25;

/** An offer on the table with what it is worth to whoever got it. */
interface Weighed {
  readonly id: OfferId;
  readonly offer: Offer;
  readonly balance: Balance;
}

/**
 * Every offer is answered by its balance sheet. Of several that commit it a ministry signs the
 * best, and lets the others wait while it sees what comes of that, or of an offer of its own; in
 * place of one that falls a little short it makes another, one to each power.
 */
export function answerOffers(cabinet: Cabinet): Order[] {
  const { me, situation } = cabinet;
  const { offers } = situation.world;
  const weighed = sortedKeys(offers).flatMap((id): Weighed[] => {
    const offer = offers[id];
    if (offer?.to !== me) return [];
    return [{ id, offer, balance: weighOffer(situation, me, offer.from, offer) }];
  });
  const best = weighed
    .filter(({ offer, balance }) => commits(offer) && balance.accepts)
    .toSorted((a, b) => b.balance.sum - a.balance.sum)[0];
  const awaits = sortedKeys(offers).some((id) => offers[id]?.from === me && commits(offers[id]));
  const countered = new Set<PowerId>();
  return weighed.flatMap((each): Order[] => {
    const { id: offer, balance } = each;
    const { from } = each.offer;
    const waits = commits(each.offer) && (each !== best || awaits);
    if (balance.accepts && waits) return [];
    const answer: Order = { kind: 'answer', offer, accept: balance.accepts, why: balance.terms };
    if (balance.accepts || countered.has(from)) return [answer];
    const counter = counterOffer(cabinet, each);
    if (counter.length > 0) countered.add(from);
    return [answer, ...counter];
  });
}

/** What changes where a power stands, or what its purse and its stores need of the next offer. */
const commits = ({ clauses }: Offer): boolean =>
  closestOf(clauses) >= A_COMMITMENT || clauses.some(({ kind }) => kind === 'trade');

/** The smallest addition of one's own with which both would sign (WI-17). */
function counterOffer({ me, situation }: Cabinet, { offer, balance }: Weighed): Order[] {
  const { from, clauses, until, notice } = offer;
  if (balance.sum < -WORTH_A_COUNTER || spokenTo(situation.world.offers, me, from)) return [];
  const added = sweeten(situation, from, me, offer);
  if (added === undefined || added.length === 0) return [];
  const terms = { until, ...noticeOf(notice) };
  const order = { kind: 'offer', to: from, clauses: [...clauses, ...added], ...terms } as const;
  if (checkOffer(situation, me, order) !== 'allowed') return [];
  if (!weighOffer(situation, from, me, order).accepts) return [];
  return [{ ...order, why: weighOffer(situation, me, from, order).terms }];
}

/** Whether one has an offer before the other already. */
const spokenTo = (offers: Readonly<Record<OfferId, Offer>>, me: PowerId, to: PowerId): boolean =>
  sortedKeys(offers).some((id) => offers[id]?.from === me && offers[id]?.to === to);
