import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, power } from '../field.ts';

/** How firmly a government sits, 0 to 100. */
export const stability = conditionWord({
  fields: { power, ...bounds(0, 100) },
  read: ({ situation }, { power: who, ...limits }) =>
    measured(situation.world.powers[who]?.stability ?? 0, limits),
});
