import type { Budget } from './budgets.ts';
import type { Figure } from './figure.ts';

/** A figure beside its budget; without a value where it could not be measured. */
export interface Verdict {
  readonly value: number | null;
  readonly unit: string;
  readonly budget: number;
  readonly ok: boolean;
  readonly note?: string;
}

/** Measures one budget. A measurement that breaks down is not ok, and `warn` is told why. */
export async function takeFigure(
  { budget, unit, atLeast, measure }: Budget,
  warn: (reason: string) => void,
): Promise<Verdict> {
  try {
    const { value, note }: Figure = await measure();
    const ok = atLeast === true ? value >= budget : value <= budget;
    return { value, unit, budget, ok, ...(note === undefined ? {} : { note }) };
  } catch (error) {
    warn(error instanceof Error ? error.message : String(error));
    return { value: null, unit, budget, ok: false };
  }
}
