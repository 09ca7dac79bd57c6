import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, faction, power } from '../field.ts';

/** How loyal a faction is to the government, 0 to 100. */
export const loyalty = conditionWord({
  fields: { power, faction, ...bounds(0, 100) },
  read: ({ situation }, { power: who, faction: which, ...limits }) =>
    measured(situation.world.powers[who]?.factions[which] ?? 0, limits),
});
