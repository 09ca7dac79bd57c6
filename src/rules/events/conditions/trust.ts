import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, power } from '../field.ts';

/** What one gives for the other's word, −100 to 100. */
export const trust = conditionWord({
  fields: { of: power, toward: power, ...bounds(-100, 100) },
  read: ({ situation }, { of, toward, ...limits }) =>
    measured(situation.world.relations[of]?.[toward]?.trust ?? 0, limits),
});
