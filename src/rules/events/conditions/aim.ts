import { aimsOf } from '../../diplomacy/aims.ts';
import { conditionWord, measured } from '../conditionWord.ts';
import { aim as id, bounds, power } from '../field.ts';

/** What an aim of a power's agenda weighs now; 0 while it sleeps. */
export const aim = conditionWord({
  fields: { power, aim: id, ...bounds(0, 100) },
  read: ({ situation }, { power: who, aim: which, ...limits }) =>
    measured(aimsOf(situation, who).find((each) => each.id === which)?.weight ?? 0, limits),
});
