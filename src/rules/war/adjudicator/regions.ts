/**
 * Regions: groups of neighbouring sea provinces that hold fleets, whatever their orders. An army
 * can be meant to go by sea only between coasts that one region joins (DATC 6.D.32).
 */
import { SEA, type Board } from './board.ts';
import { EMPTY } from './field.ts';
import { at } from './flat.ts';

/** Whether the fleets at sea, as they stand, join the coasts of two provinces. */
export function routeExists(board: Board, p: number, q: number): boolean {
  const f = board.field;
  findRegions(board);
  const end = at(board.seaStart, p + 1);
  for (let i = at(board.seaStart, p); i < end; i++) {
    const sea = at(board.seas, i);
    if (at(f.region, sea) !== 0 && regionTouches(board, sea, q)) return true;
  }
  return false;
}

/** Whether fleets other than the one in `sea` join the coasts of two provinces. */
export function routeExistsWithout(board: Board, sea: number, p: number, q: number): boolean {
  const f = board.field;
  const order = at(f.order, sea);
  f.order[sea] = EMPTY;
  f.regionsKnown = false;
  const exists = routeExists(board, p, q);
  f.order[sea] = order;
  f.regionsKnown = false;
  return exists;
}

/** Whether the region of the fleet in `sea` reaches the coast of province `q`. */
export function regionTouches(board: Board, sea: number, q: number): boolean {
  const f = board.field;
  findRegions(board);
  const end = at(board.seaStart, q + 1);
  for (let i = at(board.seaStart, q); i < end; i++) {
    if (at(f.region, at(board.seas, i)) === at(f.region, sea)) return true;
  }
  return false;
}

/** Numbers the regions from 1, once a phase and only when somebody asks. */
function findRegions(board: Board): void {
  const f = board.field;
  if (f.regionsKnown) return;
  f.regionsKnown = true;
  f.region.fill(0);
  let found = 0;
  for (let i = 0; i < f.unitCount; i++) {
    const p = at(f.units, i);
    const counts = at(board.kind, p) === SEA && at(f.order, p) !== EMPTY;
    if (counts && at(f.region, p) === 0) flood(board, p, ++found);
  }
}

function flood(board: Board, start: number, region: number): void {
  const f = board.field;
  let tail = 0;
  f.region[start] = region;
  f.queue[tail++] = start;
  for (let head = 0; head < tail; head++) {
    const sea = at(f.queue, head);
    const end = at(board.seaStart, sea + 1);
    for (let i = at(board.seaStart, sea); i < end; i++) {
      const next = at(board.seas, i);
      if (at(f.order, next) === EMPTY || at(f.region, next) !== 0) continue;
      f.region[next] = region;
      f.queue[tail++] = next;
    }
  }
}
