import { conditionWord } from '../conditionWord.ts';
import { power, regimes } from '../field.ts';

/** The power is ruled in one of these ways. */
export const regime = conditionWord({
  fields: { power, regimes },
  read: ({ situation }, { power: who, regimes: among }) => {
    const actual = situation.world.powers[who]?.regime;
    return { holds: actual !== undefined && among.includes(actual), actual: actual ?? '' };
  },
});
