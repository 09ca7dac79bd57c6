import { startCoup } from '../../home/coup.ts';
import { effectWord } from '../effectWord.ts';
import { faction, power } from '../field.ts';

/** A faction strikes against the government: it takes the state, or is broken. */
export const coup = effectWord({
  fields: { power, by: faction },
  act: ({ month }, { power: who, by }) => {
    if (month.world.powers[who]?.alive) startCoup(month, who, by);
  },
});
