/** Ties the given orders together: who attacks where, who helps whom, who carries whom. */
import type { Board } from './board.ts';
import { numberOf } from './codes.ts';
import { CONVOY, HOLD, MOVE, OPEN, SUPPORT, type Field } from './field.ts';
import { at, NONE } from './flat.ts';
import { movesTo } from './give.ts';
import { onSomeRoute } from './intent.ts';

const IDLE = numberOf('idle');
const UNMATCHED = numberOf('unmatched');

/** Fills the chains of attackers, helpers and carriers, and lists the decisions to be taken. */
export function matchOrders(board: Board): void {
  const f = board.field;
  for (let i = 0; i < f.unitCount; i++) {
    const p = at(f.units, i);
    const order = at(f.order, p);
    if (order === MOVE) linkMove(f, p);
    else if (order === SUPPORT) matchSupport(f, p);
    else if (order === CONVOY) matchConvoy(f, p);
  }
  for (let i = 0; i < f.unitCount; i++) {
    const p = at(f.units, i);
    if (at(f.order, p) === MOVE) chooseWay(board, p);
  }
}

function linkMove(f: Field, p: number): void {
  const goal = at(f.goal, p);
  f.nextAttacker[p] = at(f.firstAttacker, goal);
  f.firstAttacker[goal] = p;
  f.open[f.openCount++] = p;
}

function matchSupport(f: Field, p: number): void {
  const ward = at(f.ward, p);
  const goal = at(f.goal, p);
  const matched =
    at(f.forMove, p) === 1
      ? movesTo(f, ward, goal, at(f.goalPlace, p))
      : at(f.order, ward) !== MOVE;
  if (matched) {
    f.nextHelper[p] = at(f.firstHelper, ward);
    f.firstHelper[ward] = p;
    f.open[f.openCount++] = p;
  } else {
    f.order[p] = HOLD;
    f.flaw[p] = at(f.forMove, p) === 1 && at(f.vainGoal, ward) === goal ? IDLE : UNMATCHED;
  }
}

function matchConvoy(f: Field, p: number): void {
  const ward = at(f.ward, p);
  if (movesTo(f, ward, at(f.goal, p), NONE)) {
    f.nextCarrier[p] = at(f.firstCarrier, ward);
    f.firstCarrier[ward] = p;
  } else {
    f.order[p] = HOLD;
    f.flaw[p] = UNMATCHED;
  }
}

/**
 * An army that could walk goes by sea if its order says so, or if a fleet of its own power that
 * can be of use is ordered to carry it (DATC 4.A.3, 6.G). Foreign offers are declined (6.G.2).
 */
function chooseWay(board: Board, p: number): void {
  const f = board.field;
  if (at(f.bySea, p) === 0 && ownCarrier(board, p)) f.bySea[p] = 1;
  if (at(f.bySea, p) === 1) {
    f.way[p] = OPEN;
    return;
  }
  for (let c = at(f.firstCarrier, p); c !== NONE; c = at(f.nextCarrier, c)) {
    f.order[c] = HOLD;
    f.flaw[c] = UNMATCHED;
  }
  f.firstCarrier[p] = NONE;
}

function ownCarrier(board: Board, p: number): boolean {
  const f = board.field;
  for (let c = at(f.firstCarrier, p); c !== NONE; c = at(f.nextCarrier, c)) {
    if (at(f.power, c) === at(f.power, p) && onSomeRoute(board, p, c)) return true;
  }
  return false;
}
