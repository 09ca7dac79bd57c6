import { conditionWord } from '../conditionWord.ts';
import { power, ranks } from '../field.ts';

/** The power is of one of these ranks. */
export const rank = conditionWord({
  fields: { power, ranks },
  read: ({ situation }, { power: who, ranks: wanted }) => {
    const found = situation.content.scenario.powers[who]?.rank;
    return { holds: found !== undefined && wanted.includes(found), actual: found ?? false };
  },
});
