import {
  isUnitOrder,
  type LegalOrders,
  type Order,
  sortedKeys,
  type StateOrder,
  type UnitId,
  type UnitOrder,
} from '../../rules/index.ts';
import { codeCount, codeSymbol, type Coder } from './coder.ts';
import { codeFullOffer, codeOffer, isFull } from './codeOffer.ts';
import { sameOrder } from './isOpenOrder.ts';
import { LinkProblem } from './linkProblem.ts';

/** New kinds are added at the end only: old links count on the places. */
const UNIT_KINDS = [
  'hold',
  'move',
  'support',
  'convoy',
  'rebase',
] as const satisfies UnitOrder['kind'][];

const STATE_KINDS = [
  'offer',
  'answer',
  'denounce',
  'answer-call',
  'press',
  'step-down',
  'give-way',
  'declare-war',
  'build',
  'change-sides',
  'claim-share',
  'occupation-policy',
  'passage',
  'stance',
  'back',
  'mediate',
  'stand-aside',
  'call-congress',
  'invite',
  'take-seat',
  'propose',
  'vote',
  'purge',
  'party-law',
  'relief',
  'send-mission',
  'recall-mission',
  'cancel-building',
  'disband',
  'programme',
  'market',
  'choose',
  'decide',
  'commit',
  'withdraw',
  'committee-policy',
] as const satisfies StateOrder['kind'][];

/** The most orders of state that one power gives in a month. */
const MAX_STATE_ORDERS = 200;

/** What a unit was told the last time, as a hint of what it is told now. */
export type UnitMemory = Map<UnitId, UnitOrder | undefined>;

/**
 * Codes one power's orders of one month as choices among its legal ones, which is why they take
 * so few bytes and why nothing but a legal order can come out of a link.
 * Returns them in the canonical order: units by id, then the rest as it was given.
 */
export function codeOrders(
  coder: Coder,
  legal: LegalOrders,
  orders: readonly Order[],
  memory: UnitMemory,
): Order[] {
  const units = sortedKeys(legal.units).flatMap((unit) => {
    const given = orders.find((order) => isUnitOrder(order) && order.unit === unit);
    const choices = (): readonly UnitOrder[] => legal.units[unit] ?? [];
    const order = codeUnitOrder(coder, choices, given as UnitOrder | undefined, memory.get(unit));
    memory.set(unit, order);
    return order === undefined ? [] : [order];
  });
  return [...units, ...codeStateOrders(coder, legal, orders)];
}

function codeUnitOrder(
  coder: Coder,
  choices: () => readonly UnitOrder[],
  given: UnitOrder | undefined,
  last: UnitOrder | undefined,
): UnitOrder | undefined {
  const habit = last?.kind ?? 'none';
  if (!coder.flag(`ordered after ${habit}`, given !== undefined)) return undefined;
  const same = last && choices().find((choice) => sameOrder(choice, last));
  if (same && coder.flag(`again ${habit}`, given !== undefined && sameOrder(given, same)))
    return same;
  return pick(coder, codeKind(coder, UNIT_KINDS, given), choices(), given);
}

function codeStateOrders(coder: Coder, legal: LegalOrders, orders: readonly Order[]): Order[] {
  const given = orders.filter((order): order is StateOrder => !isUnitOrder(order));
  const count = codeCount(coder, 'state orders', given.length);
  if (count > MAX_STATE_ORDERS) throw new LinkProblem(coder.reads ? 'damaged' : 'too-long');
  return Array.from({ length: count }, (_, i) => codeStateOrder(coder, legal, given[i]));
}

function codeStateOrder(coder: Coder, legal: LegalOrders, given: StateOrder | undefined): Order {
  const offer = given?.kind === 'offer' ? given : undefined;
  const plain = offer !== undefined && !isFull(offer) ? offer : undefined;
  if (coder.flag('is offer', plain !== undefined)) return codeOffer(coder, legal, plain);
  const kind = codeKind(coder, STATE_KINDS, given);
  if (kind === 'offer') return codeFullOffer(coder, legal, offer);
  return pick(coder, kind, kind === undefined ? [] : legal.of(kind), given);
}

/** The kind of an order, which has habits. */
function codeKind<K extends Order['kind']>(
  coder: Coder,
  kinds: readonly K[],
  given: { readonly kind: K } | undefined,
): K | undefined {
  const at = given === undefined ? 0 : kinds.indexOf(given.kind);
  return kinds[codeSymbol(coder, `kind of ${kinds.length}`, kinds.length, at)];
}

/** One of the legal orders of a kind. */
function pick<O extends Order>(
  coder: Coder,
  kind: O['kind'] | undefined,
  choices: readonly O[],
  given: O | undefined,
): O {
  const alike = choices.filter((choice) => choice.kind === kind);
  const index = given === undefined ? 0 : alike.findIndex((choice) => sameOrder(choice, given));
  if (!coder.reads && index < 0) throw new LinkProblem('order-not-legal');
  const order = alike.length === 0 ? undefined : alike[coder.below(alike.length, index)];
  if (order === undefined) throw new LinkProblem('damaged');
  return order;
}
