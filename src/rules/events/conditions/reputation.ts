import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, power } from '../field.ts';

/** What is said of a power's army: −100 to 100. */
export const reputation = conditionWord({
  fields: { power, ...bounds(-100, 100) },
  read: ({ situation }, { power: who, ...limits }) =>
    measured(situation.world.powers[who]?.reputation ?? 0, limits),
});
