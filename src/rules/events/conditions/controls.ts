import { conditionWord } from '../conditionWord.ts';
import { lands, power } from '../field.ts';

/** The power stands in every province of the list, whosever it is; found: who does. */
export const controls = conditionWord({
  fields: { power, provinces: lands },
  read: ({ situation }, { power: holder, provinces }) => {
    const holders = provinces.map((id) => situation.world.provinces[id]?.controller ?? '');
    return { holds: holders.every((each) => each === holder), actual: [...new Set(holders)] };
  },
});
