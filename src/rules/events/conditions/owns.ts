import { conditionWord } from '../conditionWord.ts';
import { lands, power } from '../field.ts';

/** The power owns every province of the list, whoever stands there; found: the owners. */
export const owns = conditionWord({
  fields: { power, provinces: lands },
  read: ({ situation }, { power: owner, provinces }) => {
    const owners = provinces.map((id) => situation.world.provinces[id]?.owner ?? '');
    return { holds: owners.every((each) => each === owner), actual: [...new Set(owners)] };
  },
});
