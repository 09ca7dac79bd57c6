import { conditionWord } from '../conditionWord.ts';
import { event, option } from '../field.ts';

/** This option of an event was taken; found: the one that was. */
export const chosen = conditionWord({
  fields: { event, option },
  read: ({ situation }, { event: id, option: wanted }) => {
    const actual = situation.world.chosen[id];
    return { holds: actual === wanted, actual: actual ?? false };
  },
});
