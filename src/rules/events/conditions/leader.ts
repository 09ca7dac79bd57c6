import { conditionWord } from '../conditionWord.ts';
import { label, power } from '../field.ts';

/** The power is led by the one of this name. */
export const leader = conditionWord({
  fields: { power, leader: label },
  read: ({ situation }, { power: who, leader: name }) => {
    const actual = situation.world.powers[who]?.leader ?? '';
    return { holds: actual === name, actual };
  },
});
