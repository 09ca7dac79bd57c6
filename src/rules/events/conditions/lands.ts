import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, power } from '../field.ts';

/** In how many provinces a power stands. */
export const lands = conditionWord({
  fields: { power, ...bounds(0, 1000) },
  read: ({ situation }, { power: who, ...limits }) =>
    measured(situation.survey.lands[who]?.length ?? 0, limits),
});
