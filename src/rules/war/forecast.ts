import type { PowerId, UnitId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import { atWar } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { checkUnitOrder } from './checkUnitOrder.ts';
import type { Desk } from './counters.ts';
import { sameSide } from './fight.ts';
import { forceAgainst, forceBehind, type ForcePart, type Played } from './forceParts.ts';
import { perilsOf, type Peril, type Perils } from './perils.ts';
import { rehearse, type Fate, type Rehearsal } from './rehearsal.ts';
import type { FailureCode } from './report.ts';
import { sendScouts, type Watch } from './scouts.ts';

/** What one force met another with, and what came of it. */
export interface Prospect {
  readonly code: 'ok' | FailureCode;
  /** Shares in the force behind the order; their sum is its force. */
  readonly force: readonly ForcePart[];
  /** Shares in the greatest force that it meets; empty if it meets none. */
  readonly against: readonly ForcePart[];
}

/** What to expect of one order before the month ends. */
export interface Forecast {
  readonly unit: UnitId;
  readonly order: UnitOrder;
  /** If nobody else moved. */
  readonly alone: Prospect;
  /** The worst that others in reach could do to the order, within the law and the map. */
  readonly worst: Peril;
  /** Whether the unit could be driven out of where it ends. */
  readonly rout: Peril;
}

/**
 * The forecast of a power's orders, one for each of its units; a unit without a lawful order
 * holds. It counts with the forces of today, takes for granted that foreign units do what our
 * units help them to, and that our own side does nothing else. Enemies are asked first; only
 * where they can do nothing, those who are not at war with us.
 */
export function forecast(
  situation: Situation,
  power: PowerId,
  orders: readonly UnitOrder[],
): Forecast[] {
  const ours = ordersOf(situation, power, orders);
  const all = new Map([...ours, ...grantedBy(situation, power, [...ours.values()])]);
  const rehearsal = rehearse(situation);
  rehearsal.play(all.values());
  const sorties = rehearsal.sorties();
  const fateOf = (unit: UnitId): Fate => rehearsal.fateOf(unit);
  const played: Played = { situation, orders: all, fateOf, sorties };
  const views = [...ours].map(([unit, order]) => prospectOf(played, unit, order));
  const ask = inquiry(situation, power, { orders: all, sorties, rehearsal });
  return views.map(({ fate, ...view }) => {
    const { order: worst, rout } = ask(view.unit, fate);
    return { ...view, worst, rout };
  });
}

/** The first lawful order for each of the power's units, else the hold. */
function ordersOf(
  situation: Situation,
  power: PowerId,
  orders: readonly UnitOrder[],
): Map<UnitId, UnitOrder> {
  const given = new Map<UnitId, UnitOrder>();
  for (const order of orders)
    if (!given.has(order.unit) && checkUnitOrder(situation, power, order) === 'allowed')
      given.set(order.unit, order);
  const units = situation.survey.units[power] ?? [];
  return new Map(units.map((unit) => [unit, given.get(unit) ?? { kind: 'hold', unit }]));
}

/** What foreign units must do for our supports and convoys to have their point. */
function grantedBy(
  { survey, world }: Situation,
  power: PowerId,
  orders: readonly UnitOrder[],
): Map<UnitId, UnitOrder> {
  const granted = new Map<UnitId, UnitOrder>();
  for (const order of orders) {
    if (order.kind !== 'support' && order.kind !== 'convoy') continue;
    const unit = survey.unitAt.get(order.from);
    if (unit === undefined || world.units[unit]?.power === power) continue;
    granted.set(unit, wardOrder(unit, order));
  }
  return granted;
}

function wardOrder(unit: UnitId, { kind, to }: SupportOrConvoy): UnitOrder {
  if (to === undefined) return { kind: 'hold', unit };
  return { kind: 'move', unit, to, ...(kind === 'convoy' && { viaConvoy: true as const }) };
}

type SupportOrConvoy = Extract<UnitOrder, { readonly kind: 'support' | 'convoy' }>;

function prospectOf(played: Played, unit: UnitId, order: UnitOrder) {
  const fate = played.fateOf(unit);
  const force = forceBehind(played, unit);
  const against = forceAgainst(played, unit);
  return { unit, order, fate, alone: { code: fate.code, force, against } };
}

interface Desktop extends Pick<Desk, 'orders' | 'sorties'> {
  readonly rehearsal: Rehearsal;
}

/** Asks what enemies could do, and where they can do nothing, what anybody could. */
function inquiry(situation: Situation, power: PowerId, { orders, sorties, rehearsal }: Desktop) {
  const told = [...orders.values()].filter(({ kind }) => kind !== 'hold');
  const deskOf = (watched: (other: PowerId) => boolean): Desk => {
    const watch: Watch = (unit, state) => !orders.has(unit) && watched(state.power);
    return { situation, orders, told, sorties, scouts: sendScouts(situation, watch) };
  };
  const enemies = deskOf((other) => atWar(situation, power, other));
  const others = deskOf((other) => !sameSide(situation, power, other));
  return (unit: UnitId, alone: Fate): Perils => {
    const near = perilsOf({ desk: enemies, rehearsal, unit }, alone);
    if (near.order.code !== 'ok' && near.rout.code !== 'ok') return near;
    const far = perilsOf({ desk: others, rehearsal, unit }, alone);
    return { order: graver(near.order, far.order), rout: graver(near.rout, far.rout) };
  };
}

/** What enemies can do comes first; what takes others as well is marked so. */
function graver(near: Peril, far: Peril): Peril {
  if (near.code !== 'ok') return near;
  return far.code === 'ok' ? far : { ...far, bystanders: true };
}
