import type { UnitId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { clamp } from '../term.ts';
import { fightersOf, sidesOf } from './backed.ts';
import { AID_PRICE, commitmentId, type Commitment } from './commitment.ts';
import { servingBy } from './serving.ts';

/** Battles of a month from which volunteers suffer no worse for one more. */
const MOST_BATTLES = 3;
/** Chance in a hundred for each fleet that serves abroad that one of them is worse for it in a month. */
const DAMAGED = 12;

/** What the month's fighting did to those who were sent to help (phase 4). */
export function sufferLosses(month: MonthWriter): void {
  const { world } = month;
  for (const id of sortedKeys(world.commitments)) {
    const state = world.commitments[id];
    const fights = state ? fightsOf(month, state) : 0;
    if (!state || fights === 0) continue;
    const { power, to, what } = state;
    const men = what === 'volunteers' ? menLost(month, state, fights) : 0;
    const units = what === 'fleet' ? shipsHit(month, state) : [];
    if (men === 0 && units.length === 0) continue;
    const sides = sidesOf(world, to);
    month.tell({ kind: 'aid-losses', commitment: id, power, to, ...sides, what, men, units });
  }
}

/** How often the side that is helped was in action: its battles, or the movement of a far theatre. */
function fightsOf({ log, world }: MonthWriter, { to }: Commitment): number {
  if (to.kind === 'theatre')
    return log.some((fact) => fact.kind === 'theatre-moved' && fact.theatre === to.theatre) ? 1 : 0;
  const side = fightersOf(world, to);
  const battles = log.filter(
    (fact) => fact.kind === 'battle' && fact.sides.some(({ power }) => side.includes(power)),
  );
  return Math.min(battles.length, MOST_BATTLES);
}

/** Never more than one month sends. */
function menLost(month: MonthWriter, state: Commitment, fights: number): number {
  const { power, to, what, amount } = state;
  const luck = month.draw('volunteers', commitmentId(power, to, what)).below(amount + 1);
  return clamp((fights - 1) * amount + luck, 0, amount * AID_PRICE.volunteers.manpower);
}

function shipsHit(month: MonthWriter, { power, to, what, amount }: Commitment): UnitId[] {
  const id = commitmentId(power, to, what);
  const ships = servingBy(month.survey(), power, id);
  const chance = month.draw('ships', id);
  const hit = ships[chance.below(Math.max(1, ships.length))];
  return hit !== undefined && chance.chance(DAMAGED * amount) ? [hit] : [];
}
