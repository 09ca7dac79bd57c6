import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, power, study } from '../field.ts';

/** What a power knows how to make, 0 (what everybody knows) to 10. */
export const level = conditionWord({
  fields: { power, field: study, ...bounds(0, 10) },
  read: ({ situation }, { power: who, field, ...limits }) =>
    measured(situation.world.powers[who]?.programmes[field].level ?? 0, limits),
});
