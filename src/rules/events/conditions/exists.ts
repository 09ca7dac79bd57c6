import { conditionWord, yes } from '../conditionWord.ts';
import { power } from '../field.ts';

/** The power is one: it has not fallen, and it has been raised. */
export const exists = conditionWord({
  fields: { power },
  read: ({ situation }, values) => yes(situation.world.powers[values.power]?.alive === true),
});
