import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, land } from '../field.ts';

/** The unrest in a province, 0 (quiet) to 100 (in revolt). */
export const unrest = conditionWord({
  fields: { province: land, ...bounds(0, 100) },
  read: ({ situation }, { province, ...limits }) =>
    measured(situation.world.provinces[province]?.unrest ?? 0, limits),
});
