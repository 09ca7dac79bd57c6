import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, party, power } from '../field.ts';

/** How many of a hundred follow a party. */
export const partyShare = conditionWord({
  fields: { power, party, ...bounds(0, 100) },
  read: ({ situation }, { power: who, party: which, ...limits }) =>
    measured(situation.world.powers[who]?.parties[which].share ?? 0, limits),
});
