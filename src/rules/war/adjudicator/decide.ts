/**
 * The decisions: each says YES or NO as soon as what is known of the others allows, and OPEN
 * before. What they say never has to be taken back, so any order of asking gives the same.
 */
import type { Board } from './board.ts';
import { MOVE, NO, OPEN, YES, type Field } from './field.ts';
import { at, NONE } from './flat.ts';
import { areFriends, attackForce, preventForce, resistance } from './forces.ts';
import { decideWay } from './ways.ts';

/**
 * Whether the support of `p` is given. Any attack cuts it (its own side's excepted), but one out
 * of the province that the support is aimed at must drive the supporter out (DATC 6.D.15-19).
 */
export function decideSupport(f: Field, p: number): number {
  const target = at(f.goal, p);
  let decision = YES;
  for (let a = at(f.firstAttacker, p); a !== NONE; a = at(f.nextAttacker, a)) {
    if (areFriends(f, a, p)) continue;
    const cuts = a === target ? at(f.won, a) : at(f.way, a);
    if (cuts === YES) return NO;
    if (cuts === OPEN) decision = OPEN;
  }
  return decision;
}

/** Whether the move of `p` carries: its force must exceed all that it meets. */
export function decideMove(f: Field, p: number): number {
  const way = at(f.way, p);
  if (way === NO) return NO;
  const most = attackForce(f, p, true);
  if (most <= resistance(f, p, false)) return NO;
  const least = way === YES ? attackForce(f, p, false) : 0;
  let decision = least > resistance(f, p, true) ? YES : OPEN;
  for (let c = at(f.firstAttacker, at(f.goal, p)); c !== NONE; c = at(f.nextAttacker, c)) {
    if (c === p) continue;
    if (most <= preventForce(f, c, false)) return NO;
    if (decision === YES && least <= preventForce(f, c, true)) decision = OPEN;
  }
  return decision;
}

/** Takes every decision that can be taken now; what stays open hangs together in knots. */
export function settle(board: Board): void {
  const f = board.field;
  let before: number;
  do {
    before = f.openCount;
    let moved = false;
    let kept = 0;
    for (let i = 0; i < before; i++) {
      const p = at(f.open, i);
      const knew = at(f.way, p);
      if (!decide(board, p)) f.open[kept++] = p;
      if (at(f.way, p) !== knew) moved = true;
    }
    f.openCount = kept;
    if (kept === before && !moved) return;
  } while (f.openCount > 0);
}

/** Asks for all that the unit in `p` has to decide; true if nothing of it stays open. */
function decide(board: Board, p: number): boolean {
  const f = board.field;
  if (at(f.order, p) !== MOVE) {
    f.lent[p] = decideSupport(f, p);
    return at(f.lent, p) !== OPEN;
  }
  if (at(f.way, p) === OPEN) f.way[p] = decideWay(board, p);
  if (at(f.won, p) === OPEN) f.won[p] = decideMove(f, p);
  return at(f.won, p) !== OPEN && at(f.way, p) !== OPEN;
}
