import { conditionWord } from '../conditionWord.ts';
import { lands, power } from '../field.ts';

/** The power owns and controls every province of the list; found: whoever else does either. */
export const holds = conditionWord({
  fields: { power, provinces: lands },
  read: ({ situation }, { power: holder, provinces }) => {
    const others = new Set<string>();
    for (const id of provinces) {
      const state = situation.world.provinces[id];
      if (state?.owner !== holder) others.add(state?.owner ?? '');
      if (state?.controller !== holder) others.add(state?.controller ?? '');
    }
    return { holds: others.size === 0, actual: others.size === 0 ? [holder] : [...others] };
  },
});
