import { lapseTreaty, leaveTreaty } from '../diplomacy/breakTreaty.ts';
import { lapseClauses } from '../diplomacy/lapseClauses.ts';
import { leavingOf } from '../diplomacy/leaving.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';

/** Phase 9: promises outlive their conditions, treaties run out, and the month ends. */
export function calendar(month: MonthWriter): void {
  const { world } = month;
  lapseClauses(month);
  for (const treaty of sortedKeys(world.treaties)) {
    const state = world.treaties[treaty];
    for (const [power, until] of state === undefined ? [] : leavingOf(state))
      if (until <= world.month) leaveTreaty(month, treaty, power);
    if (state && state.until !== null && state.until <= world.month)
      lapseTreaty(month, treaty, state.denounced === undefined ? 'expired' : 'notice-over');
  }
  month.tell({ kind: 'month-ended', month: world.month + 1 });
}
