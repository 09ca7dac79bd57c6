/** Whether the fleets that carry an army leave it a way: any unbroken chain will do (DATC 6.F.9). */
import { NO_WAY, type Board } from './board.ts';
import { NO, OPEN, YES, type Field } from './field.ts';
import { at, NONE } from './flat.ts';

/** Decision: the army of `p` has a way by sea. */
export function decideWay(board: Board, p: number): number {
  if (chainExists(board, p, YES)) return YES;
  return chainExists(board, p, OPEN) ? OPEN : NO;
}

/** Whether fleets were ordered to carry the army of `p` all the way, be they beaten or not. */
export const wayWasOrdered = (board: Board, p: number): boolean => chainExists(board, p, NO);

/** Searches a chain of carriers that are safe (YES), not yet beaten (OPEN), or any (NO). */
function chainExists(board: Board, p: number, safety: number): boolean {
  const f = board.field;
  const stamp = ++f.stamp;
  for (let c = at(f.firstCarrier, p); c !== NONE; c = at(f.nextCarrier, c)) {
    if (isSafe(f, c, safety)) f.mark[c] = stamp;
  }
  const goal = at(f.goal, p);
  let tail = push(board, p, 0);
  for (let head = 0; head < tail; head++) {
    const sea = at(f.queue, head);
    if (at(board.landfall, sea * board.provinces + goal) !== NO_WAY) return true;
    tail = push(board, sea, tail);
  }
  return false;
}

/** Queues the marked seas beside `from`, and takes their marks away. */
function push(board: Board, from: number, tail: number): number {
  const f = board.field;
  const end = at(board.seaStart, from + 1);
  let next = tail;
  for (let i = at(board.seaStart, from); i < end; i++) {
    const sea = at(board.seas, i);
    if (at(f.mark, sea) !== f.stamp) continue;
    f.mark[sea] = 0;
    f.queue[next++] = sea;
  }
  return next;
}

function isSafe(f: Field, carrier: number, safety: number): boolean {
  if (safety === NO) return true;
  for (let a = at(f.firstAttacker, carrier); a !== NONE; a = at(f.nextAttacker, a)) {
    const beaten = at(f.won, a);
    if (beaten === YES || (beaten === OPEN && safety === YES)) return false;
  }
  return true;
}
