import { conditionWord, measured } from '../conditionWord.ts';
import { bounds } from '../field.ts';

/** How near the world is to war: 0 to 100. */
export const tension = conditionWord({
  fields: bounds(0, 100),
  read: ({ situation }, limits) => measured(situation.world.tension, limits),
});
