/** Reads the orders of a phase onto the field: the legal ones are given, the others remembered. */
import type { Board } from './board.ts';
import { numberOf } from './codes.ts';
import { HOLD, MOVE, SUPPORT, type Field } from './field.ts';
import { at, NONE, type Flat } from './flat.ts';
import { landingFrom } from './landing.ts';
import { verdictOf } from './legality.ts';
import { ORDER, ORDER_SIZE, type IndexedPhase } from './phase.ts';

const NOT_YOURS = numberOf('notYours');
const AMBIGUOUS = numberOf('ambiguous');

/** Judges every order and gives the legal ones. The units must have been placed. */
export function giveOrders(board: Board, phase: IndexedPhase): void {
  const { orders, verdicts } = phase;
  const f = board.field;
  for (let base = 0, k = 0; base < orders.length; base += ORDER_SIZE, k++) {
    const verdict = verdictOf(board, orders, base);
    verdicts[k] = verdict;
    if (verdict === 0) give(board, orders, base);
    else if (at(orders, base + ORDER.type) === MOVE && verdict > NOT_YOURS) {
      rememberVainMove(board, orders, base);
    }
  }
  for (let i = 0; i < f.unitCount; i++) {
    const p = at(f.units, i);
    if (at(f.flaw, p) === AMBIGUOUS) f.order[p] = HOLD;
  }
}

/** A support may match a move that cannot be: it has no effect, but nothing is wrong with it. */
function rememberVainMove({ field: f, provinceOf }: Board, orders: Flat, base: number): void {
  const place = at(orders, base + ORDER.at);
  const to = at(orders, base + ORDER.to);
  if (place >= 0 && to >= 0) f.vainGoal[at(provinceOf, place)] = at(provinceOf, to);
}

/** Gives one legal order; a second one that differs makes both ambiguous. */
function give(board: Board, orders: Flat, base: number): void {
  const f = board.field;
  const p = at(board.provinceOf, at(orders, base + ORDER.at));
  const type = at(orders, base + ORDER.type);
  const from = at(orders, base + ORDER.from);
  const to = at(orders, base + ORDER.to);
  const ward = type === HOLD || type === MOVE ? NONE : at(board.provinceOf, from);
  const goal = type === HOLD ? NONE : to === NONE ? ward : at(board.provinceOf, to);
  const goalPlace = type === MOVE ? arrival(board, p, to) : to >= board.provinces ? to : NONE;
  const forMove = type === SUPPORT && to !== NONE ? 1 : 0;
  const bySea = type === MOVE ? goesBySea(board, p, goal, at(orders, base + ORDER.bySea)) : 0;
  if (at(f.given, p) === 1) {
    const same =
      at(f.order, p) === type &&
      at(f.goal, p) === goal &&
      at(f.goalPlace, p) === goalPlace &&
      at(f.ward, p) === ward &&
      at(f.forMove, p) === forMove &&
      at(f.bySea, p) === bySea;
    if (!same) f.flaw[p] = AMBIGUOUS;
    return;
  }
  f.given[p] = 1;
  f.order[p] = type;
  f.goal[p] = goal;
  f.goalPlace[p] = goalPlace;
  f.ward[p] = ward;
  f.forMove[p] = forMove;
  f.bySea[p] = bySea;
}

const arrival = (board: Board, p: number, to: number): number =>
  at(board.field.fleet, p) === 1
    ? landingFrom(board, at(board.field.place, p), to)
    : at(board.provinceOf, to);

/** 1 for an army that asked for a convoy, or that cannot walk there. */
function goesBySea(
  { field, walks, provinces }: Board,
  p: number,
  q: number,
  asked: number,
): number {
  if (at(field.fleet, p) === 1) return 0;
  return asked === 1 || at(walks, p * provinces + q) === 0 ? 1 : 0;
}

/** Whether the unit in `p` has been told to move to `q` (and lands at `place`, where named). */
export const movesTo = (f: Field, p: number, q: number, place: number): boolean =>
  at(f.order, p) === MOVE &&
  at(f.goal, p) === q &&
  (place === NONE || at(f.fleet, p) === 0 || at(f.goalPlace, p) === place);
