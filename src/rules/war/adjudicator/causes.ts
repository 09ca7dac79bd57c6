/** Why each order came to what it came to, read off a field on which all is decided. */
import type { Board } from './board.ts';
import { numberOf } from './codes.ts';
import { MOVE, NO, SUPPORT, YES, type Field } from './field.ts';
import { at, NONE } from './flat.ts';
import {
  areFriends,
  attackForce,
  defendForce,
  help,
  holdForce,
  isHeadOn,
  preventForce,
} from './forces.ts';
import { wayWasOrdered } from './ways.ts';

const OK = numberOf('ok');
const IDLE = numberOf('idle');
const STANDOFF = numberOf('standoff');
const REPELLED = numberOf('repelled');
const HEAD_ON = numberOf('headOn');
const FRIENDLY = numberOf('friendly');
const NO_CONVOY = numberOf('noConvoy');
const DISRUPTED = numberOf('disrupted');
const PARADOX = numberOf('paradox');
const CUT = numberOf('cut');
const DISLODGED = numberOf('dislodged');

/** `by` lists provinces of the units that stopped it. */
export interface Cause {
  readonly code: number;
  readonly strength: number;
  readonly against: number;
  readonly by: readonly number[];
}

/** The unit that moved into province `p`, or NONE. */
export function entrantTo(f: Field, p: number): number {
  for (let a = at(f.firstAttacker, p); a !== NONE; a = at(f.nextAttacker, a)) {
    if (at(f.won, a) === YES) return a;
  }
  return NONE;
}

/** The unit that drove out the one in `p`, or NONE. */
export const victorOver = (f: Field, p: number): number =>
  at(f.order, p) === MOVE && at(f.won, p) === YES ? NONE : entrantTo(f, p);

/** What became of the legal order of the unit in `p`. */
export function causeOf(board: Board, p: number): Cause {
  const f = board.field;
  if (at(f.order, p) === MOVE) return moveCause(board, p);
  if (at(f.order, p) === SUPPORT && at(f.lent, p) === NO) return cutCause(f, p);
  const strength = at(f.order, p) === SUPPORT ? at(f.support, p) : holdForce(f, p, false);
  const against = strongestAttack(f, p);
  const victor = victorOver(f, p);
  const flaw = at(f.flaw, p);
  if (victor === NONE || (flaw !== OK && flaw !== IDLE)) {
    return { code: flaw, strength, against, by: [] };
  }
  return { code: DISLODGED, strength, against, by: [victor] };
}

function cutCause(f: Field, p: number): Cause {
  const victor = victorOver(f, p);
  const by = victor === NONE ? attackersOf(f, p).filter((a) => cuts(f, a, p)) : [victor];
  const code = victor === NONE ? CUT : DISLODGED;
  return { code, strength: at(f.support, p), against: strongestAttack(f, p), by };
}

const cuts = (f: Field, a: number, p: number): boolean =>
  at(f.way, a) === YES && a !== at(f.goal, p) && !areFriends(f, a, p);

const strongestAttack = (f: Field, p: number): number =>
  greatest(attackersOf(f, p).map((a) => (at(f.way, a) === YES ? attackForce(f, a, false) : 0)));

function moveCause(board: Board, p: number): Cause {
  const f = board.field;
  if (at(f.way, p) === NO) return wayCause(board, p);
  const strength = attackForce(f, p, false);
  const rivals = rivalsOf(f, p);
  const against = greatest(rivals.map((rival) => rival.force));
  if (at(f.won, p) === YES) return { code: OK, strength, against, by: [] };
  const by = rivals.filter((rival) => rival.force >= strength).map((rival) => rival.at);
  return { code: stopCode(f, p, by), strength, against, by };
}

/** Everybody whose force the move had to exceed. */
function rivalsOf(f: Field, p: number): { at: number; force: number }[] {
  const t = at(f.goal, p);
  const others = attackersOf(f, t)
    .filter((c) => c !== p)
    .map((c) => ({ at: c, force: preventForce(f, c, false) }));
  if (isHeadOn(f, p)) return [...others, { at: t, force: defendForce(f, t, false) }];
  const held = holdForce(f, t, false);
  return held > 0 ? [...others, { at: t, force: held }] : others;
}

function stopCode(f: Field, p: number, by: readonly number[]): number {
  const t = at(f.goal, p);
  if (!by.includes(t)) return STANDOFF;
  const full = at(f.attack, p) + help(f, p, false);
  const head = isHeadOn(f, p);
  const met = head ? defendForce(f, t, false) : holdForce(f, t, false);
  if (full > met) return FRIENDLY;
  return head ? HEAD_ON : REPELLED;
}

function wayCause(board: Board, p: number): Cause {
  const f = board.field;
  const strength = at(f.attack, p);
  if (at(f.paradox, p) === YES)
    return { code: PARADOX, strength, against: 0, by: carriersOf(f, p) };
  if (!wayWasOrdered(board, p)) return { code: NO_CONVOY, strength, against: 0, by: [] };
  const by = carriersOf(f, p).filter((c) => victorOver(f, c) !== NONE);
  return { code: DISRUPTED, strength, against: 0, by };
}

function carriersOf(f: Field, p: number): number[] {
  const list: number[] = [];
  for (let c = at(f.firstCarrier, p); c !== NONE; c = at(f.nextCarrier, c)) list.push(c);
  return list;
}

function attackersOf(f: Field, p: number): number[] {
  const list: number[] = [];
  for (let a = at(f.firstAttacker, p); a !== NONE; a = at(f.nextAttacker, a)) list.push(a);
  return list;
}

const greatest = (forces: readonly number[]): number => forces.reduce((a, b) => (a > b ? a : b), 0);
