import { INFLUENCE_LIMIT } from '../../missions/influence.ts';
import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, power } from '../field.ts';

/** What a power has in hand for missions abroad. */
export const influence = conditionWord({
  fields: { power, ...bounds(0, INFLUENCE_LIMIT) },
  read: ({ situation }, { power: who, ...limits }) =>
    measured(situation.world.powers[who]?.influence ?? 0, limits),
});
