import { conditionWord } from '../conditionWord.ts';
import { party, power } from '../field.ts';

/** This party governs the power; found: the one that does. */
export const ruling = conditionWord({
  fields: { power, party },
  read: ({ situation }, { power: who, party: which }) => {
    const actual = situation.world.powers[who]?.ruling ?? '';
    return { holds: actual === which, actual };
  },
});
