import { industrySubject, isIndustryOrder } from './industryOrder.ts';
import { bareOrder } from '../content/link/isOpenOrder.ts';
import { backedKey, byText, isUnitOrder, type Order, type World } from '../rules/index.ts';

/** What an order is about: a second one about the same thing takes the first one's place. */
export function subjectOf(order: Order, world: World): string {
  if (isUnitOrder(order)) return `unit ${order.unit}`;
  if (isIndustryOrder(order)) return industrySubject(order);
  switch (order.kind) {
    case 'offer':
      return `offer ${order.to}`;
    case 'answer':
      return `answer ${order.offer}`;
    case 'denounce':
      return `treaty ${order.treaty}`;
    case 'answer-call':
      return `call ${order.call}`;
    case 'press':
      return `crisis ${order.against}`;
    case 'step-down':
      return `crisis ${world.crises[order.crisis]?.against ?? order.crisis}`;
    case 'give-way':
    case 'back':
    case 'mediate':
    case 'stand-aside':
      return `crisis ${order.crisis}`;
    case 'invite':
      return `seat ${order.congress} ${order.power}`;
    case 'take-seat':
    case 'propose':
    case 'vote':
      return `${order.kind} ${order.congress}`;
    case 'declare-war':
      return `war ${order.on}`;
    case 'call-congress':
    case 'occupation-policy':
    case 'committee-policy':
      return order.kind;
    case 'claim-share':
      return `share ${order.conference} ${order.province}`;
    case 'change-sides':
      return `side ${order.war}`;
    case 'stance':
      return `stance ${order.of}`;
    case 'passage':
      return `passage ${order.passage}`;
    case 'purge':
      return `purge ${order.faction}`;
    case 'party-law':
      return `party ${order.party}`;
    case 'relief':
      return `relief ${order.on}`;
    case 'choose':
      return `event ${order.event}`;
    case 'decide':
      return `decision ${order.decision}`;
    case 'send-mission':
      return `mission ${order.mission} ${order.to}`;
    case 'recall-mission':
      return `recall ${order.mission}`;
    case 'commit':
    case 'withdraw':
      return aidSubject(order);
  }
}

/** Help to one side, given anew or taken back. */
const aidSubject = (order: Extract<Order, { readonly kind: 'commit' | 'withdraw' }>): string =>
  order.kind === 'commit'
    ? `aid ${order.what}/${backedKey(order.to)}`
    : `aid ${order.commitment.slice(order.commitment.indexOf('/') + 1)}`;

/** The list with a new order; an earlier one about the same thing gives way in its place. */
export function withOrder(orders: readonly Order[], given: Order, world: World): readonly Order[] {
  const order = bareOrder(given);
  const subject = subjectOf(order, world);
  const at = orders.findIndex((each) => subjectOf(each, world) === subject);
  return at < 0 ? [...orders, order] : orders.with(at, order);
}

/** The one order of a list in which saves and links keep it: units by id, then as given. */
export function inCanonicalOrder(orders: readonly Order[]): readonly Order[] {
  const units = orders.filter(isUnitOrder).sort((a, b) => byText(a.unit, b.unit));
  return [...units, ...orders.filter((order) => !isUnitOrder(order))];
}
