import { isFighting, type Side, sideFor } from '../../game/sides.ts';
import type { Game, GameState } from '../../game/state.ts';
import type {
  Board,
  PowerId,
  ProvinceId,
  Unit,
  UnitId,
  UnitKind,
  World,
} from '../../rules/index.ts';
import type { Spot } from '../view/view.ts';
import { armyStands, LIFT } from './armyStands.ts';
import type { Counter } from './counter.ts';

/** Pixels by which it stands beside it. */
const ASIDE = 31;

/** A spot of the world, and pixels above and to the right of it. */
export type Stand = Pick<Counter, 'at' | 'lift' | 'shift'>;

/** Pixels by which a wing stands over the army or fleet of its base, and over another wing. */
const WING = { lift: 25, shift: 10, next: 9 } as const;

/** Where an army's or a fleet's counter stands. */
export function standOf(board: Board, at: ProvinceId, kind: UnitKind = 'army'): Stand {
  const place = board.places[at];
  if (place === undefined) return { at: { x: 0, y: 0 }, lift: 0, shift: 0 };
  if (place.kind === 'land' && kind === 'fleet') return moored(place.seat, place.label);
  return armyStands(board).get(at) ?? { at: place.label, lift: 0, shift: 0 };
}

/** A fleet in port lies beside the city, on the side of the land: what floats off it is at sea. */
function moored(seat: Spot, label: Spot): Stand {
  const length = Math.hypot(label.x - seat.x, label.y - seat.y);
  if (length < 1) return { at: seat, lift: LIFT, shift: 0 };
  const [dx, dy] = [(label.x - seat.x) / length, (label.y - seat.y) / length];
  const away = Math.min(ASIDE / Math.abs(dx), LIFT / Math.abs(dy));
  return { at: seat, lift: -dy * away, shift: dx * away };
}

/** What counters are drawn by: where places are, and how the player stands to whom. */
export interface Muster {
  readonly board: Board;
  side(power: PowerId): Side;
  isFighting(power: PowerId): boolean;
}

export const musterOf = (game: Game): Muster => ({
  board: game.content.board,
  side: (power) => sideFor(game, power),
  isFighting: (power) => isFighting(game, power),
});

/** The counter of a unit that stands in its province. */
export function counterOf(muster: Muster, unit: Unit): Counter {
  const { power, kind, strength } = unit;
  const stand = standOf(muster.board, unit.at, kind);
  const side = muster.side(power);
  const inPort = kind === 'fleet' && muster.board.places[unit.at]?.kind === 'land';
  return {
    power,
    kind,
    strength,
    side,
    inPort,
    badge: badgeOf(muster, unit),
    ...stand,
    ...AT_EASE,
  };
}

/** Hunger is graver news than a trench, and a trench is none in peace. */
function badgeOf(muster: Muster, unit: Unit): Counter['badge'] {
  if (unit.unsupplied !== undefined) return 'cut-off';
  return unit.entrenched > 0 && muster.isFighting(unit.power) ? 'dug-in' : null;
}

const AT_EASE = { dim: false, selected: false, walking: false, others: 0, alpha: 1 } as const;

/** The counters of all units as they stand, wings fanned out over the others at their base. */
export function countersOf(muster: Muster, units: World['units']): [UnitId, Counter][] {
  const grounded = new Map(
    Object.values(units).flatMap(({ at, kind }) => (kind === 'wing' ? [] : [[at, kind] as const])),
  );
  const wings = new Map<ProvinceId, number>();
  return Object.entries(units).map(([id, unit]) => {
    const counter = counterOf(muster, unit);
    if (unit.kind !== 'wing') return [id as UnitId, counter];
    const nth = wings.get(unit.at) ?? 0;
    wings.set(unit.at, nth + 1);
    const base = standOf(muster.board, unit.at, grounded.get(unit.at));
    return [id as UnitId, { ...counter, ...overBase(base, nth) }];
  });
}

/** Where a wing's counter stands: above its base, the `nth` above the others there. */
export const overBase = ({ at, lift, shift }: Stand, nth = 0): Stand => ({
  at,
  lift: lift + WING.lift + nth * WING.next,
  shift: shift + WING.shift + nth * WING.next,
});

/** Every unit of the world, dimmed if it has been given its order, framed if it is chosen. */
export function unitCounters({ game, orders, selection, entry }: GameState): Counter[] {
  if (game === null) return [];
  const ordered = new Set<string>(orders.flatMap((order) => ('unit' in order ? [order.unit] : [])));
  const chosen = entry.kind === 'choosing' ? entry.unit : selection.unit;
  return countersOf(musterOf(game), game.world.units).map(([id, counter]) => ({
    ...counter,
    dim: ordered.has(id),
    selected: id === chosen,
  }));
}
