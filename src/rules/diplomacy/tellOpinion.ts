import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { OpinionCause } from '../world.ts';

/** From this month on the first of two thinks better or worse of the second, for a named cause. */
export const tellOpinion = (
  month: MonthWriter,
  [of, toward]: readonly [of: PowerId, toward: PowerId],
  { cause, value, fades, about }: Omit<OpinionCause, 'since'>,
): void => {
  const since = month.world.month;
  const told = { cause, value, since, fades, ...(about && { about }) };
  month.tell({ kind: 'opinion', of, toward, cause: told });
};
