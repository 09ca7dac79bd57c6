import { burdenOf } from '../../peace/exhaustion.ts';
import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, power } from '../field.ts';

/** Points of strength that the wars it is in have cost a power. */
export const exhaustion = conditionWord({
  fields: { power, ...bounds(0, 1000) },
  read: ({ situation }, { power: who, ...limits }) =>
    measured(burdenOf(situation, who).lost, limits),
});
