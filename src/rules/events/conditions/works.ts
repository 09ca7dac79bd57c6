import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, power } from '../field.ts';

/** The works in the land that a power holds. */
export const works = conditionWord({
  fields: { power, ...bounds(0, 1000) },
  read: ({ situation }, { power: who, ...limits }) =>
    measured(situation.survey.works[who] ?? 0, limits),
});
