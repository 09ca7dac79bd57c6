/** The door for movement phases. */
import type { Board } from './board.ts';
import { causeOf, entrantTo, victorOver } from './causes.ts';
import { codeOf, standingOf } from './codes.ts';
import { encodePhase } from './encode.ts';
import { EMPTY, MOVE, YES, type Field } from './field.ts';
import { at, NONE } from './flat.ts';
import { preventForce } from './forces.ts';
import { adjudicateIndexed } from './indexed.ts';
import { ORDER_SIZE, type IndexedPhase } from './phase.ts';
import { byPlace } from './results.ts';
import type { Dislodged, Order, OrderResult, Outcome, PlaceId, Position, Unit } from './types.ts';

/**
 * Carries out everybody's orders at once, by the rules of Diplomacy as the DATC 3.0 prefers to
 * read them. The outcome does not depend on the order in which units or orders are listed.
 * @throws PositionError if the units cannot stand as they are said to
 */
export function adjudicate(board: Board, position: Position): Outcome {
  const phase = encodePhase(board, position);
  adjudicateIndexed(board, phase);
  return {
    ...unitsAfter(board, position.units),
    contested: contestedProvinces(board),
    results: position.orders.map((order, k) => resultOf(board, phase, k, order)),
  };
}

const idOf = (board: Board, place: number): PlaceId => board.ids[place] ?? '';

function unitsAfter(board: Board, before: readonly Unit[]): Pick<Outcome, 'units' | 'dislodged'> {
  const f = board.field;
  const units: Unit[] = [];
  const dislodged: Dislodged[] = [];
  for (const [i, unit] of before.entries()) {
    const p = at(f.units, i);
    const victor = victorOver(f, p);
    if (victor !== NONE) {
      const by = idOf(board, victor);
      dislodged.push({ ...unit, by, attackerConvoyed: at(f.bySea, victor) === 1 });
    } else if (at(f.order, p) === MOVE && at(f.won, p) === YES) {
      units.push({ ...unit, at: idOf(board, at(f.goalPlace, p)) });
    } else units.push(unit);
  }
  return { units: units.sort(byPlace), dislodged: dislodged.sort(byPlace) };
}

/** Provinces nobody stands in that somebody was kept out of. */
function contestedProvinces(board: Board): PlaceId[] {
  const f = board.field;
  const contested: PlaceId[] = [];
  for (let i = 0; i < f.unitCount; i++) {
    const p = at(f.units, i);
    if (at(f.order, p) !== MOVE || at(f.won, p) === YES) continue;
    const goal = at(f.goal, p);
    if (!isLeftEmpty(f, goal) || preventForce(f, p, false) === 0) continue;
    const id = idOf(board, goal);
    if (!contested.includes(id)) contested.push(id);
  }
  return contested.sort();
}

/** Nobody stayed there, and nobody came. */
const isLeftEmpty = (f: Field, p: number): boolean =>
  (at(f.order, p) === EMPTY || (at(f.order, p) === MOVE && at(f.won, p) === YES)) &&
  entrantTo(f, p) === NONE;

/** What became of the `k`th order of the phase on the field. */
export function resultOf(
  board: Board,
  phase: Pick<IndexedPhase, 'orders' | 'verdicts'>,
  k: number,
  order: Order,
): OrderResult {
  const verdict = at(phase.verdicts, k);
  const standing = standingOf(verdict);
  if (verdict > 0) {
    const code = codeOf(verdict);
    return { at: order.at, ok: false, code, standing, strength: 0, against: 0, by: [] };
  }
  const p = at(board.provinceOf, at(phase.orders, k * ORDER_SIZE));
  const cause = causeOf(board, p);
  const code = codeOf(cause.code);
  return {
    at: order.at,
    ok: code === 'ok' || code === 'idle',
    code,
    standing: standingOf(cause.code),
    strength: cause.strength,
    against: cause.against,
    by: cause.by.map((each) => idOf(board, each)).sort(),
  };
}
