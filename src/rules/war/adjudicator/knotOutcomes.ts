/** Which ways of deciding a knot agree with themselves. */
import type { Board } from './board.ts';
import { decideMove, decideSupport } from './decide.ts';
import { MOVE, NO, OPEN, YES, type Field } from './field.ts';
import { at } from './flat.ts';
import { isOpen, isWay, provinceOfKnob, readKnob, turnKnob, type Knob } from './knobs.ts';
import { decideWay } from './ways.ts';

/** One decision a knob. */
export type Decisions = readonly number[];

/** Guesses after which a knot counts as one without an answer; real ones need a handful. */
const TRIES = 10_000;

/**
 * Up to two consistent outcomes of a knot, successes tried first. Leaves the knot open.
 * Guesses one decision, follows what comes of it, and drops what contradicts itself.
 */
export function outcomesOf(board: Board, knot: readonly Knob[]): Decisions[] {
  const f = board.field;
  const found: Decisions[] = [];
  const pending: Decisions[] = [knot.map(() => OPEN)];
  for (let left = TRIES; left > 0 && found.length < 2; left--) {
    const tried = pending.pop();
    if (!tried) break;
    setKnobs(f, knot, tried);
    if (!follow(board, knot)) continue;
    const reached = knot.map((knob) => readKnob(f, knob));
    const guess = reached.indexOf(OPEN);
    if (guess < 0) found.push(reached);
    else pending.push(reached.with(guess, NO), reached.with(guess, YES));
  }
  setKnobs(
    f,
    knot,
    knot.map(() => OPEN),
  );
  return found;
}

export function setKnobs(f: Field, knot: readonly Knob[], decisions: Decisions): void {
  for (const [i, knob] of knot.entries()) turnKnob(f, knob, decisions[i] ?? OPEN);
}

/** Decides what follows from the knobs already turned; false if something contradicts them. */
function follow(board: Board, knot: readonly Knob[]): boolean {
  const f = board.field;
  for (let again = true; again; ) {
    again = false;
    for (const knob of knot) {
      const wanted = decisionOf(board, knob);
      if (wanted === OPEN || wanted === readKnob(f, knob)) continue;
      if (!isOpen(f, knob)) return false;
      turnKnob(f, knob, wanted);
      again = true;
    }
  }
  return true;
}

function decisionOf(board: Board, knob: Knob): number {
  const f = board.field;
  const p = provinceOfKnob(knob);
  if (isWay(knob)) return decideWay(board, p);
  return at(f.order, p) === MOVE ? decideMove(f, p) : decideSupport(f, p);
}
