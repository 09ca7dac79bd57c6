import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, power } from '../field.ts';

/** What the world thinks of its star, −100 to 100. */
export const prestige = conditionWord({
  fields: { power, ...bounds(-100, 100) },
  read: ({ situation }, { power: who, ...limits }) =>
    measured(situation.world.powers[who]?.prestige ?? 0, limits),
});
