/** The budgets of the design, each with how it is measured here. */
import { benchAdjudication } from './adjudication.ts';
import { benchCode } from './code.ts';
import { benchEndOfMonth } from './endOfMonth.ts';
import type { Figure } from './figure.ts';
import { benchFirstPaint } from './firstPaint.ts';
import { benchDrawCalls, benchFrame } from './frame.ts';
import { benchLink } from './link.ts';
import { benchLongTask } from './longTask.ts';
import { benchMemory } from './memory.ts';
import { benchMonth } from './month.ts';
import { benchSave } from './save.ts';
import { benchStill } from './still.ts';

/** What one thing may cost. */
export interface Budget {
  readonly budget: number;
  /** The unit of the budget and of the figure. */
  readonly unit: string;
  /** True where the figure must reach the budget, not stay within it. */
  readonly atLeast?: true;
  /** True where the built page is measured. */
  readonly built?: true;
  readonly measure: () => Figure | Promise<Figure>;
}

export const BUDGETS: Readonly<Record<string, Budget>> = {
  adjudication: {
    budget: 50_000,
    unit: 'phases/s',
    atLeast: true,
    measure: benchAdjudication,
  },
  month: { budget: 10, unit: 'ms', measure: benchMonth },
  endOfMonth: { budget: 100, unit: 'ms', built: true, measure: benchEndOfMonth },
  longTask: { budget: 50, unit: 'ms', built: true, measure: benchLongTask },
  frame: { budget: 1.5, unit: 'ms', built: true, measure: benchFrame },
  drawCalls: { budget: 40, unit: 'calls', built: true, measure: benchDrawCalls },
  still: { budget: 0, unit: 'frames', built: true, measure: benchStill },
  memory: { budget: 5, unit: 'MB', built: true, measure: benchMemory },
  code: { budget: 450, unit: 'kB', built: true, measure: benchCode },
  firstPaint: { budget: 2000, unit: 'ms', built: true, measure: benchFirstPaint },
  link: { budget: 2000, unit: 'characters', measure: benchLink },
  save: { budget: 100, unit: 'kB', measure: benchSave },
};
