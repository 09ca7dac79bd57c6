import type { GameState } from '../../game/state.ts';
import type { Board, ProvinceId, Unit, UnitId, UnitKind, World } from '../../rules/index.ts';
import type { Counter } from './counter.ts';

/** World units within which a counter would hide its city's sign. */
const NEAR = 30;
/** Pixels by which it then stands above. */
const LIFT = 25;

/** A spot of the world, and pixels above and to the right of it. */
export type Stand = Pick<Counter, 'at' | 'lift' | 'shift'>;

/** Pixels by which a wing stands over the army or fleet of its base, and over another wing. */
const WING = { lift: 25, shift: 10, next: 9 } as const;

/** Where an army's or a fleet's counter stands, lifted off its city where it would hide it. */
export function standOf(board: Board, at: ProvinceId): Stand {
  const place = board.places[at];
  if (place === undefined) return { at: { x: 0, y: 0 }, lift: 0, shift: 0 };
  if (place.kind === 'sea') return { at: place.label, lift: 0, shift: 0 };
  const { seat, label } = place;
  const near = Math.hypot(seat.x - label.x, seat.y - label.y) < NEAR;
  return near ? { at: seat, lift: LIFT, shift: 0 } : { at: label, lift: 0, shift: 0 };
}

/** Where a unit's counter stands: a wing's above its base, the `nth` above the others there. */
export function standAt(board: Board, kind: UnitKind, at: ProvinceId, nth = 0): Stand {
  const stand = standOf(board, at);
  if (kind !== 'wing') return stand;
  const lift = stand.lift + WING.lift + nth * WING.next;
  return { at: stand.at, lift, shift: WING.shift + nth * WING.next };
}

/** The counter of a unit that stands in its province. */
export function counterOf(board: Board, unit: Unit, nth = 0): Counter {
  const { power, kind, strength } = unit;
  const stand = standAt(board, kind, unit.at, nth);
  return { power, kind, strength, badge: badgeOf(unit), ...stand, ...AT_EASE };
}

/** Hunger is graver news than a trench. */
function badgeOf({ unsupplied, entrenched }: Unit): Counter['badge'] {
  if (unsupplied !== undefined) return 'cut-off';
  return entrenched > 0 ? 'dug-in' : null;
}

const AT_EASE = { dim: false, selected: false, alpha: 1 } as const;

/** The counters of all units as they stand, wings at one base fanned out. */
export function countersOf(board: Board, units: World['units']): [UnitId, Counter][] {
  const wings = new Map<ProvinceId, number>();
  return Object.entries(units).map(([id, unit]) => {
    const nth = wings.get(unit.at) ?? 0;
    if (unit.kind === 'wing') wings.set(unit.at, nth + 1);
    return [id as UnitId, counterOf(board, unit, nth)];
  });
}

/** Every unit of the world, dimmed if it has been given its order, framed if it is chosen. */
export function unitCounters({ game, orders, selection, entry }: GameState): Counter[] {
  if (game === null) return [];
  const ordered = new Set<string>(orders.flatMap((order) => ('unit' in order ? [order.unit] : [])));
  const chosen = entry.kind === 'choosing' ? entry.unit : selection.unit;
  return countersOf(game.content.board, game.world.units).map(([id, counter]) => ({
    ...counter,
    dim: ordered.has(id),
    selected: id === chosen,
  }));
}
