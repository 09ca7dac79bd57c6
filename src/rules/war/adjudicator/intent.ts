/** Whether a fleet can be of use to a convoy, which makes its order a sign of intent. */
import { NO_WAY, type Board } from './board.ts';
import { EMPTY } from './field.ts';
import { at } from './flat.ts';

/** Steps after which a fleet among a crowd of fleets gets the benefit of the doubt. */
const STEPS = 20_000;

interface Search {
  readonly board: Board;
  readonly from: number;
  readonly to: number;
  readonly fleet: number;
  readonly path: number[];
  steps: number;
}

/**
 * Whether the fleet in sea `fleet` lies on some route of the army of `from` that does not pass
 * the same fleets by a detour: one from which no fleet can be left out (DATC 6.G.6, 6.G.19).
 * All fleets at sea count, whatever their orders.
 */
export function onSomeRoute(board: Board, from: number, fleet: number): boolean {
  const to = at(board.field.goal, from);
  return extend({ board, from, to, fleet, path: [], steps: 0 }, from);
}

/** Tries every fleet that continues the route at `last` without a shortcut. */
function extend(search: Search, last: number): boolean {
  const { board, path } = search;
  const end = at(board.seaStart, last + 1);
  for (let i = at(board.seaStart, last); i < end; i++) {
    const sea = at(board.seas, i);
    if (at(board.field.order, sea) === EMPTY || !continues(search, sea)) continue;
    if (++search.steps > STEPS) return true;
    path.push(sea);
    const found = arrives(search, sea) ? path.includes(search.fleet) : extend(search, sea);
    path.pop();
    if (found) return true;
  }
  return false;
}

/** A sea beside an earlier part of the route would be a shortcut to it. */
function continues({ board, from, path }: Search, sea: number): boolean {
  if (path.includes(sea) || (path.length > 0 && beside(board, sea, from))) return false;
  return path.every((earlier, i) => i === path.length - 1 || !beside(board, sea, earlier));
}

const arrives = ({ board, to }: Search, sea: number): boolean => beside(board, sea, to);

const beside = (board: Board, sea: number, province: number): boolean =>
  at(board.landfall, sea * board.provinces + province) !== NO_WAY;
