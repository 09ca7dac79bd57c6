import type { GameState } from '../../game/state.ts';
import type { Board, ProvinceId, Unit } from '../../rules/index.ts';
import type { Spot } from '../view/view.ts';
import type { Counter } from './counter.ts';

/** World units within which a counter would hide its city's sign. */
const NEAR = 30;
/** Pixels by which it then stands above. */
const LIFT = 25;

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

/** The counter of a unit that stands in its province. */
export function counterOf(board: Board, unit: Unit): Counter {
  const { power, kind, strength } = unit;
  return { power, kind, strength, ...standOf(board, unit.at), ...AT_EASE };
}

const AT_EASE = { dim: false, selected: false, alpha: 1 } as const;

/** Every unit of the world, dimmed if it has been given its order, framed if it is chosen. */
export function unitCounters({ game, orders, selection, entry }: GameState): Counter[] {
  if (game === null) return [];
  const ordered = new Set<string>(orders.flatMap((order) => ('unit' in order ? [order.unit] : [])));
  const chosen = entry.kind === 'choosing' ? entry.unit : selection.unit;
  return Object.entries(game.world.units).map(([id, unit]) => ({
    ...counterOf(game.content.board, unit),
    dim: ordered.has(id),
    selected: id === chosen,
  }));
}
