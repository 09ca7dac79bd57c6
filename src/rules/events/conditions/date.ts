import { conditionWord } from '../conditionWord.ts';
import { maybe, month } from '../field.ts';

/** The month lies between two, both included; either may be left out. */
export const date = conditionWord({
  fields: { from: maybe(month), until: maybe(month) },
  finds: 'month',
  read: ({ situation }, { from, until }) => {
    const now = situation.world.month;
    const holds = (from === undefined || now >= from) && (until === undefined || now <= until);
    return { holds, actual: now };
  },
});
