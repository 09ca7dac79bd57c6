/** Finds the innermost knot: open decisions that wait for each other and for nothing else. */
import { MOVE, type Field } from './field.ts';
import { at, NONE } from './flat.ts';
import { areFriends, isHeadOn } from './forces.ts';
import { isOpen, isWay, mainKnob, provinceOfKnob, wayKnob, type Knob } from './knobs.ts';

/** The smallest knot, sorted; of equals the one with the lowest number. */
export function findKnot(f: Field): readonly Knob[] {
  const open = openKnobs(f);
  const reads = new Map(open.map((knob) => [knob, readsOf(f, knob)]));
  let smallest = open;
  for (const knob of open) {
    const reached = reachedFrom(knob, reads, smallest.length);
    if (reached.length < smallest.length) smallest = reached;
  }
  return smallest.toSorted((a, b) => a - b);
}

function openKnobs(f: Field): Knob[] {
  const knobs: Knob[] = [];
  for (let i = 0; i < f.openCount; i++) {
    const p = at(f.open, i);
    knobs.push(mainKnob(p));
    if (at(f.order, p) === MOVE) knobs.push(wayKnob(p));
  }
  return knobs.filter((knob) => isOpen(f, knob)).sort((a, b) => a - b);
}

/** All that `start` waits for, itself included; given up once there are `limit`. */
function reachedFrom(
  start: Knob,
  reads: ReadonlyMap<Knob, readonly Knob[]>,
  limit: number,
): Knob[] {
  const reached = [start];
  const seen = new Set(reached);
  for (let i = 0; i < reached.length && reached.length < limit; i++) {
    for (const next of reads.get(reached[i] ?? NONE) ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        reached.push(next);
      }
    }
  }
  return reached;
}

/** The open decisions that one decision looks at. */
function readsOf(f: Field, knob: Knob): Knob[] {
  const p = provinceOfKnob(knob);
  const read = isWay(knob)
    ? carrierAttacks(f, p)
    : at(f.order, p) === MOVE
      ? moveReads(f, p)
      : supportReads(f, p);
  return read.filter((each) => each !== knob && isOpen(f, each));
}

function* chain(first: Int32Array, next: Int32Array, start: number): Generator<number> {
  for (let p = at(first, start); p !== NONE; p = at(next, p)) yield p;
}

const attackersOf = (f: Field, p: number): number[] => [
  ...chain(f.firstAttacker, f.nextAttacker, p),
];

const helpersOf = (f: Field, p: number): Knob[] =>
  [...chain(f.firstHelper, f.nextHelper, p)].map(mainKnob);

const carrierAttacks = (f: Field, p: number): Knob[] =>
  [...chain(f.firstCarrier, f.nextCarrier, p)].flatMap((c) => attackersOf(f, c).map(mainKnob));

const supportReads = (f: Field, p: number): Knob[] =>
  attackersOf(f, p)
    .filter((a) => !areFriends(f, a, p))
    .map((a) => (a === at(f.goal, p) ? mainKnob(a) : wayKnob(a)));

function moveReads(f: Field, p: number): Knob[] {
  const t = at(f.goal, p);
  const reads = [wayKnob(p), ...helpersOf(f, p)];
  if (at(f.order, t) === MOVE && !isHeadOn(f, p)) reads.push(mainKnob(t));
  else if (at(f.order, t) !== 0) reads.push(...helpersOf(f, t));
  for (const c of attackersOf(f, t)) {
    if (c === p) continue;
    reads.push(wayKnob(c), ...helpersOf(f, c));
    if (isHeadOn(f, c)) reads.push(mainKnob(t));
  }
  return reads;
}
