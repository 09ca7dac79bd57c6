import type { PowerId, TreatyId } from '../ids.ts';
import type { Month } from '../month.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Term } from '../term.ts';
import type { Treaty } from '../world.ts';
import { breakTreaty, resentEnding } from './breakTreaty.ts';
import { goesOnWithout } from './leaving.ts';

/** The last month in which a treaty binds if it is denounced in `month`; null if it ends at once. */
export function endAfterNotice({ notice = 0, until }: Treaty, month: Month): Month | null {
  if (notice === 0) return null;
  return Math.min(until ?? month + notice, month + notice);
}

/** One party gives notice; a treaty that has none ends at once, which costs more. */
export function denounceTreaty(
  month: MonthWriter,
  id: TreatyId,
  by: PowerId,
  why: readonly Term[],
): void {
  const treaty = month.world.treaties[id];
  if (!treaty) return;
  const { parties, clauses } = treaty;
  const until = endAfterNotice(treaty, month.world.month);
  if (until === null) {
    breakTreaty(month, id, { how: 'denounced', by, why });
    return;
  }
  const alone = goesOnWithout(treaty, by) ? ({ alone: true } as const) : {};
  month.tell({ kind: 'treaty-denounced', treaty: id, parties, clauses, by, until, ...alone, why });
  resentEnding(month, parties, by, 'notice-given');
}
