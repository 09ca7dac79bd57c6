/**
 * The forces of Kruijswijk's equations, as bounds: with `most` the greatest that open decisions
 * still allow, without it the least.
 */
import { EMPTY, MOVE, NO, OPEN, YES, type Field } from './field.ts';
import { at, NONE } from './flat.ts';

export const areFriends = (f: Field, p: number, q: number): boolean =>
  at(f.friends, at(f.power, p) * f.powers + at(f.power, q)) === 1;

/** Two units that attack each other, neither of them by sea. */
export function isHeadOn(f: Field, p: number): boolean {
  const t = at(f.goal, p);
  return (
    at(f.order, t) === MOVE && at(f.goal, t) === p && at(f.bySea, p) === 0 && at(f.bySea, t) === 0
  );
}

const counts = (decision: number, most: boolean): boolean =>
  decision === YES || (most && decision === OPEN);

/** The supports given to the unit in `p`. */
export function help(f: Field, p: number, most: boolean): number {
  let sum = 0;
  for (let h = at(f.firstHelper, p); h !== NONE; h = at(f.nextHelper, h)) {
    if (counts(at(f.lent, h), most)) sum += at(f.support, h);
  }
  return sum;
}

/** The same without those that would help to dislodge their own side. */
function helpAgainst(f: Field, p: number, victim: number, most: boolean): number {
  let sum = 0;
  for (let h = at(f.firstHelper, p); h !== NONE; h = at(f.nextHelper, h)) {
    if (counts(at(f.lent, h), most) && !areFriends(f, h, victim)) sum += at(f.support, h);
  }
  return sum;
}

/** What the move of `p` puts against the unit it may have to drive out. */
export function attackForce(f: Field, p: number, most: boolean): number {
  const t = at(f.goal, p);
  const order = at(f.order, t);
  const free = order === EMPTY || (order === MOVE && counts(at(f.won, t), most) && !isHeadOn(f, p));
  if (free) return at(f.attack, p) + help(f, p, most);
  return areFriends(f, p, t) ? 0 : at(f.attack, p) + helpAgainst(f, p, t, most);
}

/** What the unit in `t`, if any, puts up against being driven out. */
export function holdForce(f: Field, t: number, most: boolean): number {
  const order = at(f.order, t);
  if (order === EMPTY) return 0;
  if (order !== MOVE) return at(f.hold, t) + help(f, t, most);
  const stays = at(f.won, t) === NO || (most && at(f.won, t) === OPEN);
  return stays ? at(f.hold, t) : 0;
}

/** What the move of `p` puts against the one opposite. */
export const defendForce = (f: Field, p: number, most: boolean): number =>
  at(f.attack, p) + help(f, p, most);

/**
 * What the move of `p` puts against others who want the same province: nothing without a way,
 * and nothing if the unit opposite drove it out (DATC 6.E.1).
 */
export function preventForce(f: Field, p: number, most: boolean): number {
  const way = at(f.way, p);
  if (way === NO || (way === OPEN && !most)) return 0;
  if (isHeadOn(f, p)) {
    const beaten = at(f.won, at(f.goal, p));
    if (beaten === YES || (beaten === OPEN && !most)) return 0;
  }
  return at(f.attack, p) + help(f, p, most);
}

/** What stands against the move of `p` in its goal, other moves there apart. */
export const resistance = (f: Field, p: number, most: boolean): number =>
  isHeadOn(f, p) ? defendForce(f, at(f.goal, p), most) : holdForce(f, at(f.goal, p), most);
