import type { LegalOrders, ProvinceId, UnitId, UnitOrder } from '../rules/index.ts';
import { claimsBy, type Sharing } from './sharing.ts';

export const ENTRY_MODES = ['move', 'support', 'convoy', 'rebase'] as const;
/** What the next choice of an order is about. */
export type EntryMode = (typeof ENTRY_MODES)[number];

/**
 * An order being put together: one pure state for map, list and keyboard alike.
 * `from` is the supported or carried unit's place once chosen.
 */
export type OrderEntry =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'choosing';
      readonly unit: UnitId;
      readonly mode: EntryMode;
      readonly from: ProvinceId | null;
    }
  | Sharing;

/** What the entry asks for next. */
export interface EntryStep {
  /** Provinces that a click or a key may choose now, in plain order. */
  readonly targets: readonly ProvinceId[];
  /**
   * Text key and blanks of the sentence that says what is being ordered. The blanks hold ids:
   * `unit` a unit's, `from` and `to` provinces'.
   */
  readonly sentence: { readonly key: string; readonly about: Readonly<Record<string, string>> };
  /** Modes that this unit has any legal order for. */
  readonly modes: readonly EntryMode[];
}

/** What a choice led to: a further question, or a complete order. */
export type EntryResult =
  | { readonly kind: 'entry'; readonly entry: OrderEntry }
  | { readonly kind: 'order'; readonly order: UnitOrder }
  | { readonly kind: 'ignored' };

export const IDLE: OrderEntry = { kind: 'idle' };

type Choosing = Extract<OrderEntry, { kind: 'choosing' }>;
type Placed = Exclude<UnitOrder, { kind: 'hold' }>;
/** It is complete with one place: the goal. */
type Going = Extract<UnitOrder, { kind: 'move' | 'rebase' }>;

const goes = (order: Placed): order is Going => order.kind === 'move' || order.kind === 'rebase';

/** Everything that the unit can be told, or nothing when it is not ours to order. */
const ordersOf = (legal: LegalOrders, unit: UnitId): readonly UnitOrder[] =>
  legal.units[unit] ?? [];

/** The legal orders that are left after what has been chosen so far. */
const openOrders = (legal: LegalOrders, entry: Choosing): Placed[] =>
  ordersOf(legal, entry.unit).filter(
    (order): order is Placed =>
      order.kind === entry.mode &&
      (goes(order) || entry.from === null || order.from === entry.from),
  );

/** Where a click goes to choose this order next: a stand is supported by its own place. */
function nextPlace(order: Placed, entry: Choosing): ProvinceId {
  if (goes(order)) return order.to;
  if (entry.from === null) return order.from;
  return order.to ?? order.from;
}

/** On foot where there is a way on foot: a crossing by sea is chosen only where there is none. */
const simplest = (orders: readonly Placed[]): Placed | undefined =>
  orders.find((order) => order.kind !== 'move' || order.viaConvoy !== true) ?? orders[0];

/** Modes that a unit has any legal order for. */
export const modesOf = (legal: LegalOrders, unit: UnitId): EntryMode[] =>
  ENTRY_MODES.filter((mode) => ordersOf(legal, unit).some((order) => order.kind === mode));

/** Begins an order for a unit; idle when the unit takes none in this mode. */
export const startEntry = (legal: LegalOrders, unit: UnitId, mode: EntryMode): OrderEntry =>
  modesOf(legal, unit).includes(mode) ? { kind: 'choosing', unit, mode, from: null } : IDLE;

/** The sentence so far: `entry.<mode>` with what is chosen; `hover` completes it for a look. */
function sentenceOf(
  entry: Choosing,
  targets: readonly ProvinceId[],
  hover: ProvinceId | null,
): EntryStep['sentence'] {
  const { unit, mode, from } = entry;
  const to = hover !== null && targets.includes(hover) ? hover : null;
  const chosen = from === null ? { unit } : { unit, from };
  if (mode === 'move' || mode === 'rebase') {
    return to === null
      ? { key: `entry.${mode}`, about: chosen }
      : { key: `entry.${mode}.to`, about: { unit, to } };
  }
  if (from === null) {
    return to === null
      ? { key: `entry.${mode}`, about: chosen }
      : { key: `entry.${mode}.from`, about: { unit, from: to } };
  }
  if (to === null) return { key: `entry.${mode}.from`, about: chosen };
  if (to === from) return { key: `entry.${mode}.hold`, about: chosen };
  return { key: `entry.${mode}.to`, about: { unit, from, to } };
}

/**
 * What an entry asks for next. `hover` is the province that the pointer or the list is on: when
 * it is one that may be chosen, the sentence reads as if it were.
 */
export function stepOf(
  legal: LegalOrders,
  entry: OrderEntry,
  hover: ProvinceId | null = null,
): EntryStep {
  if (entry.kind === 'idle') {
    return { targets: [], sentence: { key: 'entry.idle', about: {} }, modes: [] };
  }
  if (entry.kind === 'sharing') {
    const targets = claimsBy(legal, entry).map(({ province }) => province);
    return { targets, sentence: { key: 'entry.sharing', about: {} }, modes: [] };
  }
  const places = openOrders(legal, entry).map((order) => nextPlace(order, entry));
  const targets = [...new Set(places)].sort();
  return {
    targets,
    sentence: sentenceOf(entry, targets, hover),
    modes: modesOf(legal, entry.unit),
  };
}

/**
 * Goes on with the order at a province. When its choice leaves one order only, that order is
 * complete; whom to support or carry is never chosen for the player.
 */
export function chooseProvince(
  legal: LegalOrders,
  entry: OrderEntry,
  province: ProvinceId,
): EntryResult {
  if (entry.kind !== 'choosing') return { kind: 'ignored' };
  const left = openOrders(legal, entry).filter((order) => nextPlace(order, entry) === province);
  const order = simplest(left);
  if (order === undefined) return { kind: 'ignored' };
  const asksWhere = !goes(order) && entry.from === null && left.length > 1;
  return asksWhere
    ? { kind: 'entry', entry: { ...entry, from: province } }
    : { kind: 'order', order };
}
