import type { ProvinceId, UnitId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import type { Situation } from '../survey.ts';
import type { Unit } from '../world.ts';
import type { Sortie } from './air/airWar.ts';
import { forceOf } from './field.ts';
import { sameSide } from './fight.ts';
import { holdTerms, orderTerms } from './force.ts';
import type { Fate } from './rehearsal.ts';
import type { BattleSide } from './report.ts';

/** One unit's share in a force, with the reasons for it: as in a battle, before the losses. */
export type ForcePart = Omit<BattleSide, 'losses'>;

/** A month that was fought, in earnest or on paper. Units without an order held. */
export interface Played {
  readonly situation: Situation;
  readonly orders: ReadonlyMap<UnitId, UnitOrder>;
  fateOf(unit: UnitId): Fate;
  /** What the wings put in. */
  readonly sorties: readonly Sortie[];
}

export const totalOf = (parts: readonly ForcePart[]): number =>
  parts.reduce((sum, { force }) => sum + force, 0);

/** Whether a unit went where it was told; false for units that were told to stay. */
export const leaves = ({ orders, fateOf }: Played, unit: UnitId): boolean =>
  orders.get(unit)?.kind === 'move' && fateOf(unit).code === 'ok';

/** Whether an order supports this stand or march of the unit at `from`. */
export const supports = (order: UnitOrder, from: ProvinceId, to: ProvinceId | undefined): boolean =>
  order.kind === 'support' && order.from === from && order.to === to;

/** The units that were told to support a unit in what it was told, whatever came of it. */
export function supportersOf({ situation, orders }: Played, unit: UnitId): UnitId[] {
  const own = orders.get(unit);
  const at = situation.world.units[unit]?.at;
  if (at === undefined) return [];
  const to = own?.kind === 'move' ? own.to : undefined;
  return [...orders.values()].filter((each) => supports(each, at, to)).map((each) => each.unit);
}

/**
 * What a march puts against whoever holds its goal. Nobody helps to drive out his own side.
 */
export function attackForce(played: Played, unit: UnitId): ForcePart[] {
  const order = played.orders.get(unit);
  const victim = order?.kind === 'move' ? stayerAt(played, order.to, unit) : undefined;
  return marchForce(played, unit).filter(
    (part) =>
      part.unit === unit || !victim || !sameSide(played.situation, part.power, victim.power),
  );
}

/** What a march puts against others who want the same place, or who come the other way. */
export const marchForce = (played: Played, unit: UnitId): ForcePart[] => [
  ...partOf(played, unit, 'attack'),
  ...lentTo(played, unit),
];

/** What stands behind a unit that stays: a failed march leaves it alone. */
export function standForce(played: Played, unit: UnitId): ForcePart[] {
  const helpers = played.orders.get(unit)?.kind === 'move' ? [] : lentTo(played, unit);
  return [...partOf(played, unit, 'hold'), ...helpers];
}

/** What a unit's order put into the scale. */
export function forceBehind(played: Played, unit: UnitId): ForcePart[] {
  const order = played.orders.get(unit);
  if (flies(played, unit))
    return played.sorties.filter((each) => each.unit === unit).map(sortiePart);
  if (order?.kind === 'move') return attackForce(played, unit);
  if (order?.kind === 'support') return partOf(played, unit, supportRole(order));
  return standForce(played, unit);
}

/** The greatest force that a unit's order met; empty if it met none. */
export function forceAgainst(played: Played, unit: UnitId): ForcePart[] {
  const { against } = played.fateOf(unit);
  const met = against === 0 ? [] : rivalsOf(played, unit);
  return met.find((parts) => totalOf(parts) === against) ?? [];
}

/** Whatever might have met a unit: whether it did is the adjudicator's to say. */
function rivalsOf(played: Played, unit: UnitId): ForcePart[][] {
  const { situation, orders } = played;
  const order = orders.get(unit);
  const marches = order?.kind === 'move';
  const goal = marches ? order.to : situation.world.units[unit]?.at;
  const rivals = [...orders.values()]
    .filter((each) => each.kind === 'move' && each.to === goal && each.unit !== unit)
    .map((each) => (marches ? marchForce : attackForce)(played, each.unit));
  const holder = marches ? situation.survey.unitAt.get(order.to) : undefined;
  if (holder === undefined) return rivals;
  return [...rivals, (headOn(played, unit, holder) ? marchForce : standForce)(played, holder)];
}

/** Whether two units march at each other over land. */
function headOn({ situation, orders }: Played, unit: UnitId, other: UnitId): boolean {
  const [mine, theirs] = [orders.get(unit), orders.get(other)];
  if (mine?.kind !== 'move' || theirs?.kind !== 'move') return false;
  return theirs.to === situation.world.units[unit]?.at && !mine.viaConvoy && !theirs.viaConvoy;
}

/** The unit that stays in a place against a march of `unit` into it. */
function stayerAt(played: Played, at: ProvinceId, unit: UnitId): Unit | undefined {
  const holder = played.situation.survey.unitAt.get(at);
  if (holder === undefined || (leaves(played, holder) && !headOn(played, unit, holder))) return;
  return played.situation.world.units[holder];
}

const lentTo = (played: Played, unit: UnitId): ForcePart[] => [
  ...supportersOf(played, unit)
    .filter((each) => played.fateOf(each).code === 'ok' && !flies(played, each))
    .flatMap((each) => partOf(played, each, supportRole(played.orders.get(each)))),
  ...played.sorties.filter(({ ward }) => ward === unit).map(sortiePart),
];

const flies = ({ situation }: Played, unit: UnitId): boolean =>
  situation.world.units[unit]?.kind === 'wing';

const sortiePart = ({ unit, power, role, force, terms }: Sortie): ForcePart => ({
  unit,
  power,
  role,
  force,
  terms,
});

const supportRole = (order: UnitOrder | undefined): ForcePart['role'] =>
  order?.kind === 'support' && order.to !== undefined ? 'support-attack' : 'support-hold';

function partOf({ situation, orders }: Played, unit: UnitId, role: ForcePart['role']): ForcePart[] {
  const state = situation.world.units[unit];
  if (!state) return [];
  const order = orders.get(unit);
  const terms =
    role === 'hold' || !order ? holdTerms(situation, state) : orderTerms(situation, state, order);
  return [{ unit, power: state.power, role, force: forceOf(terms), terms }];
}
