import type { MonthWriter } from '../monthWriter.ts';
import { monthOfYear } from '../month.ts';
import { clamp, heldTo, sumOf } from '../term.ts';
import { reputationChange, reputationTerms } from './reputation.ts';
import { tensionTerms } from './tension.ts';

/** The part of a star that a year takes. */
const YEARS = 8;

/** What the month did to the names of armies and to the peace of the world (phase 8). */
export function renown(month: MonthWriter): void {
  const situation = month.survey();
  const log = [...month.log];
  for (const [power, seen] of reputationTerms(situation, log)) {
    const name = month.world.powers[power]?.reputation ?? 0;
    const change = reputationChange(sumOf(seen), name);
    const terms = heldTo(change, seen, 'reputation.known');
    if (change !== 0) month.tell({ kind: 'reputation', power, change, terms });
  }
  const read = tensionTerms(situation, log);
  const change = clamp(sumOf(read), -5, 20);
  const terms = heldTo(change, read, 'tension.held');
  if (change !== 0) month.tell({ kind: 'tension', change, terms });
  if (monthOfYear(month.world.month) === 1) forgetStars(month);
}

/** Glory and shame fade with the years. */
function forgetStars(month: MonthWriter): void {
  for (const power of month.survey().survey.living) {
    const change = -Math.trunc((month.world.powers[power]?.prestige ?? 0) / YEARS);
    if (change !== 0) month.tell({ kind: 'prestige', power, change, reason: 'prestige.years' });
  }
}
