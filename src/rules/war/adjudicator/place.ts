/** Puts the units of a phase on the field, all holding. */
import type { Board } from './board.ts';
import { EMPTY, HOLD, OPEN, YES, type Field } from './field.ts';
import { at, NONE, type Flat } from './flat.ts';
import { UNIT, UNIT_SIZE, type IndexedPhase } from './phase.ts';

/** Forgets the phase before, and places these units. */
export function placeUnits(board: Board, phase: IndexedPhase): void {
  const f = board.field;
  f.order.fill(EMPTY);
  f.firstAttacker.fill(NONE);
  f.regionsKnown = false;
  f.unitCount = 0;
  f.openCount = 0;
  f.friends = phase.friends;
  f.powers = phase.powers;
  const size = phase.units.length;
  for (let base = 0; base < size; base += UNIT_SIZE) placeUnit(board, phase.units, base);
}

function placeUnit({ field: f, provinceOf }: Board, units: Flat, base: number): void {
  const place = at(units, base + UNIT.place);
  const p = at(provinceOf, place);
  f.units[f.unitCount++] = p;
  f.place[p] = place;
  f.power[p] = at(units, base + UNIT.power);
  f.fleet[p] = at(units, base + UNIT.fleet);
  f.attack[p] = at(units, base + UNIT.attack);
  f.hold[p] = at(units, base + UNIT.hold);
  f.support[p] = at(units, base + UNIT.support);
  clearOrder(f, p);
}

function clearOrder(f: Field, p: number): void {
  f.order[p] = HOLD;
  f.given[p] = 0;
  f.flaw[p] = 0;
  f.vainGoal[p] = NONE;
  f.firstHelper[p] = NONE;
  f.firstCarrier[p] = NONE;
  f.won[p] = OPEN;
  f.lent[p] = OPEN;
  f.way[p] = YES;
  f.paradox[p] = 0;
}
