import { effectWord } from '../effectWord.ts';
import { change, power, text, whole } from '../field.ts';

/** One thinks better or worse of the other, for a cause that fades by so many points a year. */
export const opinion = effectWord({
  fields: { of: power, toward: power, cause: text, value: change, fades: whole(0, 100) },
  act: ({ month }, { of, toward, cause, value, fades }) => {
    if (of === toward) return;
    const since = month.world.month;
    month.tell({ kind: 'opinion', of, toward, cause: { cause, value, fades, since } });
  },
});
