import type { MonthWriter } from '../monthWriter.ts';
import { monthOfYear } from '../month.ts';
import { clamp, sumOf } from '../term.ts';
import { reputationChange, reputationTerms } from './reputation.ts';
import { tensionTerms } from './tension.ts';

/** The part of a star that a year takes. */
const YEARS = 8;

/** What the month did to the names of armies and to the peace of the world (phase 8). */
export function renown(month: MonthWriter): void {
  const situation = month.survey();
  const log = [...month.log];
  for (const [power, terms] of reputationTerms(situation, log)) {
    const change = reputationChange(sumOf(terms));
    if (change !== 0) month.tell({ kind: 'reputation', power, change, terms });
  }
  const terms = tensionTerms(situation, log);
  const change = clamp(sumOf(terms), -5, 20);
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
