import { byText, type PowerId, type ProvinceId, type UnitId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import type { Situation } from '../survey.ts';
import type { Rehearsal } from './rehearsal.ts';
import { unitOptions } from './unitOptions.ts';

/** The smallest change of one's own orders that would have saved one of them. */
export type Rescue =
  /** It did what it was told, and stands. */
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'found'; readonly changes: readonly UnitOrder[] }
  /** No change of one or two of one's own orders near it would have. */
  | { readonly kind: 'none' }
  /** There was more to try than is tried. */
  | { readonly kind: 'not-found' };

/** Months fought on paper in search of one rescue; about a tenth of a second. */
const TRIALS = 2000;

/** The month as it was ordered, and the unit to be saved. */
export interface Mishap {
  readonly situation: Situation;
  readonly orders: ReadonlyMap<UnitId, UnitOrder>;
  /** The orders but the holds. */
  readonly told: readonly UnitOrder[];
  readonly unit: UnitId;
  readonly rehearsal: Rehearsal;
  /** Where the mishap was decided. */
  readonly places: ReadonlySet<ProvinceId>;
}

/**
 * Tries every other order of each of the power's units, then pairs of them that touch the places
 * of the mishap; all others do as they did. Supports by units that held come first.
 */
export function findRescue(mishap: Mishap): Rescue {
  const { situation, orders, unit } = mishap;
  const order = orders.get(unit);
  const power = situation.world.units[unit]?.power;
  if (!order || power === undefined || isSaved(mishap, [])) return { kind: 'not-needed' };
  if (hangsOnOthers(mishap, order, power)) return { kind: 'none' };
  const singles = changesOf(mishap, order, power);
  const one = singles.find(({ change }) => isSaved(mishap, [change]));
  if (one) return { kind: 'found', changes: [one.change] };
  const pairs = pairsOf(singles.filter(({ change }) => touches(mishap, change)));
  const tried = pairs.slice(0, Math.max(0, TRIALS - singles.length));
  const two = tried.find(({ changes }) => isSaved(mishap, changes));
  if (two) return { kind: 'found', changes: two.changes };
  return { kind: tried.length < pairs.length ? 'not-found' : 'none' };
}

/** What is done for a foreign unit that does something else is in vain, whatever we change. */
function hangsOnOthers(mishap: Mishap, order: UnitOrder, power: PowerId): boolean {
  const { situation, rehearsal, unit } = mishap;
  const { code } = rehearsal.fateOf(unit);
  if (!('from' in order) || (code !== 'support-unmatched' && code !== 'convoy-unmatched'))
    return false;
  const ward = situation.survey.unitAt.get(order.from);
  return ward !== undefined && situation.world.units[ward]?.power !== power;
}

/** Whether the unit does what it was told, and keeps its place. Holds need not be said. */
function isSaved(mishap: Mishap, changes: readonly UnitOrder[]): boolean {
  const { told, rehearsal, unit } = mishap;
  rehearsal.play([...told, ...changes]);
  return rehearsal.fateOf(unit).code === 'ok';
}

interface Change {
  readonly change: UnitOrder;
  /** 0 for a support by a unit that held, 1 for another order to one that held, 2 for the rest. */
  readonly cost: number;
}

function changesOf({ situation, orders, unit }: Mishap, order: UnitOrder, power: PowerId) {
  const own = situation.survey.units[power] ?? [];
  const changes = own.flatMap((each) => {
    const told = orders.get(each);
    const options = unitOptions(situation, each).filter((option) => !same(option, told));
    const fit = each === unit ? options.filter((option) => meansTheSame(option, order)) : options;
    return fit.map((change): Change => ({ change, cost: costOf(change, told) }));
  });
  return changes.sort((a, b) => a.cost - b.cost || byText(nameOf(a.change), nameOf(b.change)));
}

/** Another way to the same place is still the same order. */
const meansTheSame = (a: UnitOrder, b: UnitOrder): boolean =>
  a.kind === 'move' && b.kind === 'move' && a.to === b.to;

function costOf(change: UnitOrder, told: UnitOrder | undefined): number {
  if (told !== undefined && told.kind !== 'hold') return 2;
  return change.kind === 'support' ? 0 : 1;
}

/** An order as a name: equal for equal orders, ordered by unit first. */
const nameOf = (order: UnitOrder): string =>
  [order.unit, order.kind, ...placesOf(order), 'viaConvoy' in order ? 'via' : ''].join(' ');

const same = (a: UnitOrder, b: UnitOrder | undefined): boolean =>
  b !== undefined && nameOf(a) === nameOf(b);

const placesOf = (order: UnitOrder): ProvinceId[] => [
  ...('from' in order ? [order.from] : []),
  ...('to' in order && order.to !== undefined ? [order.to] : []),
];

/** Whether what a unit was told or is told now has to do with the places of the mishap. */
function touches({ situation, orders, places }: Mishap, change: UnitOrder): boolean {
  const at = situation.world.units[change.unit]?.at;
  const told = orders.get(change.unit);
  const near = [
    ...(at === undefined ? [] : [at]),
    ...placesOf(change),
    ...(told ? placesOf(told) : []),
  ];
  return near.some((place) => places.has(place));
}

/** Two changes to different units, the cheapest first. */
function pairsOf(singles: readonly Change[]) {
  const pairs = singles.flatMap((a, i) =>
    singles
      .slice(i + 1)
      .filter((b) => a.change.unit !== b.change.unit)
      .map((b) => ({ changes: [a.change, b.change], cost: a.cost + b.cost })),
  );
  return pairs.sort((a, b) => a.cost - b.cost);
}
