import { conditionWord } from '../conditionWord.ts';
import { power } from '../field.ts';

/** The government of the power sits abroad; found: with whom. */
export const inExile = conditionWord({
  fields: { power },
  read: ({ situation }, { power: who }) => {
    const host = situation.world.powers[who]?.exile ?? null;
    return { holds: host !== null, actual: host ?? false };
  },
});
