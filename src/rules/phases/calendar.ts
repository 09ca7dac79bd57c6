import { lapseTreaty } from '../diplomacy/breakTreaty.ts';
import { lapseClauses } from '../diplomacy/lapseClauses.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';

/** Phase 9: promises outlive their conditions, treaties run out, and the month ends. */
export function calendar(month: MonthWriter): void {
  const { world } = month;
  lapseClauses(month);
  for (const treaty of sortedKeys(world.treaties)) {
    const state = world.treaties[treaty];
    if (state && state.until !== null && state.until <= world.month)
      lapseTreaty(month, treaty, state.denounced === undefined ? 'expired' : 'notice-over');
  }
  month.tell({ kind: 'month-ended', month: world.month + 1 });
}
