import type { GameState } from '../../game/state.ts';
import type { Board, ProvinceId, Unit } from '../../rules/index.ts';
import type { Spot } from '../view/view.ts';
import type { Counter } from './counter.ts';

/** World units within which a counter would hide its city's sign. */
const NEAR = 30;
/** Pixels by which it then stands above. */
const LIFT = 25;
/** Pixels by which each wing hangs above whatever stands at its base. */
const ALOFT = 33;

/** Where a unit's counter stands, and how far it is lifted off its city. */
export function standOf(
  board: Board,
  at: ProvinceId,
): { readonly at: Spot; readonly lift: number } {
  const place = board.places[at];
  if (place === undefined) return { at: { x: 0, y: 0 }, lift: 0 };
  if (place.kind === 'sea') return { at: place.label, lift: 0 };
  const { seat, label } = place;
  const near = Math.hypot(seat.x - label.x, seat.y - label.y) < NEAR;
  return near ? { at: seat, lift: LIFT } : { at: label, lift: 0 };
}

/** The counter of a unit that stands in its province; `below` wings hang beneath this one. */
export function counterOf(board: Board, unit: Unit, below = 0): Counter {
  const { power, kind, strength } = unit;
  const { at, lift } = standOf(board, unit.at);
  const aloft = kind === 'wing' ? ALOFT * (below + 1) : 0;
  return { power, kind, strength, at, lift: lift + aloft, ...AT_EASE };
}

const AT_EASE = { dim: false, selected: false, alpha: 1 } as const;

/** Every unit of the world, dimmed if it has been given its order, framed if it is chosen. */
export function unitCounters({ game, orders, selection, entry }: GameState): Counter[] {
  if (game === null) return [];
  const ordered = new Set<string>(orders.flatMap((order) => ('unit' in order ? [order.unit] : [])));
  const chosen = entry.kind === 'choosing' ? entry.unit : selection.unit;
  const aloft = new Map<ProvinceId, number>();
  return Object.entries(game.world.units).map(([id, unit]) => {
    const below = aloft.get(unit.at) ?? 0;
    if (unit.kind === 'wing') aloft.set(unit.at, below + 1);
    const counter = counterOf(game.content.board, unit, below);
    return { ...counter, dim: ordered.has(id), selected: id === chosen };
  });
}
