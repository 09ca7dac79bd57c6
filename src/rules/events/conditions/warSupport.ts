import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, power } from '../field.ts';

/** How willing a people is to fight, 0 to 100. */
export const warSupport = conditionWord({
  fields: { power, ...bounds(0, 100) },
  read: ({ situation }, { power: who, ...limits }) =>
    measured(situation.world.powers[who]?.warSupport ?? 0, limits),
});
