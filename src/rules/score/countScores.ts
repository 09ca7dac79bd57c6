import { holds } from '../events/ask.ts';
import { monthOfYear, type Month } from '../month.ts';
import type { Scenario } from '../content.ts';
import type { MonthWriter } from '../monthWriter.ts';

/** How often the points of the final count are given. */
export const FINAL_COUNT = 3;

/** How much an ambition that is met in a month counts: once each December, and thrice at the end. */
export const countIn = ({ end }: Pick<Scenario, 'end'>, month: Month): number =>
  month === end ? FINAL_COUNT : monthOfYear(month) === 12 ? 1 : 0;

/** Ambitions score over time and at the end (phase 8). */
export function countScores(month: MonthWriter): void {
  const { scenario } = month.content;
  const times = countIn(scenario, month.world.month);
  if (times === 0) return;
  const situation = month.survey();
  for (const power of situation.survey.living) {
    const met = (scenario.ambitions[power] ?? []).filter(({ when }) => holds(situation, when));
    if (met.length === 0) continue;
    const points = times * met.reduce((sum, each) => sum + each.points, 0);
    month.tell({ kind: 'scored', power, met: met.map(({ id }) => id), points });
  }
}
