import { monthOfYear as ofYear } from '../../month.ts';
import { conditionWord } from '../conditionWord.ts';
import { wholes } from '../field.ts';

/** It is one of these months of the year, 1 (January) to 12. */
export const monthOfYear = conditionWord({
  fields: { months: wholes(1, 12) },
  read: ({ situation }, { months }) => {
    const actual = ofYear(situation.world.month);
    return { holds: months.includes(actual), actual };
  },
});
