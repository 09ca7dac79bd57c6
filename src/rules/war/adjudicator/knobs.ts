/** One open decision as a number: whether a unit's move carries or support is given, or its way. */
import { MOVE, OPEN, type Field } from './field.ts';
import { at } from './flat.ts';

/** `province * 2` for the move or the support of the unit there, one more for its way by sea. */
export type Knob = number;

export const mainKnob = (province: number): Knob => province * 2;
export const wayKnob = (province: number): Knob => province * 2 + 1;
export const isWay = (knob: Knob): boolean => knob % 2 === 1;
export const provinceOfKnob = (knob: Knob): number => knob >> 1;

/** The array in which the decision is kept. */
function shelf(f: Field, knob: Knob): Int32Array {
  if (isWay(knob)) return f.way;
  return at(f.order, provinceOfKnob(knob)) === MOVE ? f.won : f.lent;
}

export const readKnob = (f: Field, knob: Knob): number => at(shelf(f, knob), provinceOfKnob(knob));

export function turnKnob(f: Field, knob: Knob, decision: number): void {
  shelf(f, knob)[provinceOfKnob(knob)] = decision;
}

export const isOpen = (f: Field, knob: Knob): boolean => readKnob(f, knob) === OPEN;
