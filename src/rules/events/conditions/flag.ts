import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, flag as name } from '../field.ts';

/** The number that events have left under a name; 0 until one does. */
export const flag = conditionWord({
  fields: { flag: name, ...bounds(-1_000_000, 1_000_000) },
  read: ({ situation }, { flag: of, ...limits }) =>
    measured(situation.world.flags[of] ?? 0, limits),
});
