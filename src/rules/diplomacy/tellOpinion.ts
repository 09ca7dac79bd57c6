import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { OpinionCause } from '../world.ts';

/** From this month on the first of two thinks better or worse of the second, for a named cause. */
export const tellOpinion = (
  month: MonthWriter,
  [of, toward]: readonly [of: PowerId, toward: PowerId],
  cause: Omit<OpinionCause, 'since'>,
): void =>
  month.tell({ kind: 'opinion', of, toward, cause: { ...cause, since: month.world.month } });
