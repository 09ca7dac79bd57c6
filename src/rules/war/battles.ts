import type { PowerId, ProvinceId, UnitId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { UnitOrder } from '../orders.ts';
import type { Situation } from '../survey.ts';
import { sumOf, type Term } from '../term.ts';
import { sameSide, type Fought } from './fight.ts';
import { holdTerms, orderTerms } from './force.ts';
import { lossOf } from './losses.ts';
import type { BattleSide } from './report.ts';

/** A unit in a battle before its losses are known. */
type Part = Omit<BattleSide, 'losses'>;

/** What a month's fighting needs to be told. */
export interface Field {
  readonly situation: Situation;
  readonly orders: ReadonlyMap<UnitId, UnitOrder>;
  readonly fought: Fought;
}

/**
 * Tells a battle for every place where two sides met, in the order of places. All are fought at
 * once: every force is what it was before the first of them.
 */
export function tellBattles(month: MonthWriter, field: Field): void {
  const places = new Set<ProvinceId>();
  for (const order of field.orders.values()) if (order.kind === 'move') places.add(order.to);
  const engagements = [...places].sort().flatMap((at): Engagement[] => {
    const parts = partsAt(field, at);
    return metInArms(field, parts) ? [{ at, parts, winner: winnerOf(field, at, parts) }] : [];
  });
  for (const engagement of engagements) tellBattle(month, field, engagement);
}

function tellBattle(month: MonthWriter, field: Field, engagement: Engagement): void {
  const { at, parts, winner } = engagement;
  const sides = parts.map((part) => ({
    ...part,
    losses: lossesOf(month, field, part, engagement),
  }));
  const spent = sides.filter(({ unit, losses }) => {
    const state = month.world.units[unit];
    return state !== undefined && losses >= state.strength;
  });
  month.tell({ kind: 'battle', at, sides, winner });
  for (const { unit, power } of spent) {
    const place = month.world.units[unit]?.at ?? at;
    month.tell({ kind: 'destroyed', unit, power, at: place, by: winner === power ? null : winner });
  }
}

/** Two powers at daggers drawn, one of them attacking. */
function metInArms({ situation }: Field, parts: readonly Part[]): boolean {
  return parts.some(
    (part) =>
      part.role === 'attack' &&
      parts.some((other) => !sameSide(situation, part.power, other.power)),
  );
}

function partsAt(field: Field, at: ProvinceId): Part[] {
  const { situation, orders, fought } = field;
  const parts: Part[] = [];
  for (const [unit, order] of orders) {
    const state = situation.world.units[unit];
    if (!state || state.kind === 'wing') continue;
    const ok = fought.results.get(unit)?.ok === true;
    const role = roleAt(order, at, { ok, stands: state.at === at });
    if (role === undefined) continue;
    const terms: readonly Term[] =
      role === 'hold' ? holdTerms(situation, state) : orderTerms(situation, state, order);
    parts.push({ unit, power: state.power, role, force: Math.max(1, sumOf(terms)), terms });
  }
  for (const { unit, power, over, role, force, terms } of fought.air.sorties)
    if (over === at) parts.push({ unit, power, role, force, terms });
  return parts;
}

/** What an order makes of a unit in the fight for a place; cut supports have no part in it. */
function roleAt(
  order: UnitOrder,
  at: ProvinceId,
  { ok, stands }: { readonly ok: boolean; readonly stands: boolean },
): BattleSide['role'] | undefined {
  if (stands) return order.kind === 'move' && ok ? undefined : 'hold';
  if (order.kind === 'move') return order.to === at ? 'attack' : undefined;
  if (order.kind !== 'support' || !ok) return undefined;
  if (order.to === undefined) return order.from === at ? 'support-hold' : undefined;
  return order.to === at ? 'support-attack' : undefined;
}

/** Who has the place after the fight; null for a stand-off over empty ground. */
function winnerOf(
  { fought, situation }: Field,
  at: ProvinceId,
  parts: readonly Part[],
): PowerId | null {
  const entered = parts.find(
    ({ unit, role }) => role === 'attack' && fought.results.get(unit)?.ok === true,
  );
  if (entered) return entered.power;
  const holder = parts.find(
    ({ role, unit }) => role === 'hold' && situation.world.units[unit]?.at === at,
  );
  return holder?.power ?? null;
}

interface Engagement {
  readonly at: ProvinceId;
  readonly parts: readonly Part[];
  readonly winner: PowerId | null;
}

function lossesOf(
  month: MonthWriter,
  { situation }: Field,
  part: Part,
  { at, parts, winner }: Engagement,
): number {
  const friend = (other: Part): boolean => sameSide(situation, part.power, other.power);
  const sum = (list: readonly Part[]): number => list.reduce((all, { force }) => all + force, 0);
  const own = sum(parts.filter(friend));
  const against = sum(parts.filter((other) => !friend(other)));
  const unit = situation.world.units[part.unit];
  // The air has its own battles, and who fell in another one of the month falls once.
  if (!unit || unit.kind === 'wing') return 0;
  return lossOf({
    own,
    against,
    strength: unit.strength,
    beaten: part.role === 'hold' && winner !== null && !sameSide(situation, winner, part.power),
    supporting: part.role === 'support-attack' || part.role === 'support-hold',
    scatter: month.draw('battle', at, part.unit).below(4) - 1,
  });
}
