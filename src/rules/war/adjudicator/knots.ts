/**
 * What stays open when every decision waits for another: a knot of decisions that depend on each
 * other in a ring. A knot with one consistent outcome has that outcome. Otherwise it is a circular
 * movement, which succeeds, or a convoy paradox, where by Szykman's rule the armies that are
 * carried have no effect.
 */
import type { Board } from './board.ts';
import { settle } from './decide.ts';
import { NO, YES } from './field.ts';
import { findKnot } from './knotSearch.ts';
import { isWay, provinceOfKnob, type Knob } from './knobs.ts';
import { outcomesOf, setKnobs } from './knotOutcomes.ts';

/** Takes all decisions, the tangled ones included. */
export function resolve(board: Board): void {
  settle(board);
  while (board.field.openCount > 0) {
    untie(board, findKnot(board.field));
    settle(board);
  }
}

function untie(board: Board, knot: readonly Knob[]): void {
  const f = board.field;
  const outcomes = outcomesOf(board, knot);
  const [first, second] = outcomes;
  const carried = knot.filter(isWay);
  if (first && (!second || carried.length === 0)) {
    setKnobs(f, knot, first);
    return;
  }
  const closed = carried.length > 0 ? carried : knot;
  setKnobs(
    f,
    closed,
    closed.map(() => NO),
  );
  for (const knob of carried) f.paradox[provinceOfKnob(knob)] = YES;
}
