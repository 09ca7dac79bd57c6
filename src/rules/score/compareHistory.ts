import type { Condition } from '../events/condition.ts';
import { holds } from '../events/ask.ts';
import type { HistoryId, TextKey } from '../ids.ts';
import type { Month } from '../month.ts';
import type { MonthWriter } from '../monthWriter.ts';

/** Something that was so in history by the end of a month, as the pack has it. */
export interface HistoryEntry {
  readonly id: HistoryId;
  readonly text: TextKey;
  readonly month: Month;
  readonly when: Condition;
}

/** What history says of this month is held against the world as it is (phase 8). */
export function compareHistory(month: MonthWriter): void {
  for (const { id: history, month: date, when } of month.content.scenario.history)
    if (date === month.world.month)
      month.tell({ kind: 'history-compared', history, same: holds(month.survey(), when) });
}
