import type { AimId } from '../../rules/ids.ts';
import type { PowerRef } from '../../rules/events/field.ts';
import { inside, type Spot } from '../problems/report.ts';
import type { Place } from './checkWord.ts';

interface Named {
  readonly power: PowerRef;
  readonly aim: AimId;
}

/** The power has the aim that a word names. */
export function checkAim(
  { inquiry: { material, report } }: Place,
  { power, aim }: Named,
  spot: Spot,
): void {
  const theirs = material.aims.filter(({ value }) => value.power === power);
  const known = theirs.map(({ value }) => value.item.id);
  if (known.length > 0 && !known.includes(aim))
    report(inside(spot, 'aim'), 'unknown-aim', { got: aim, power }, known);
}
