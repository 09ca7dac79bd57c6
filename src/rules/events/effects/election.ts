import { callElection } from '../../home/callElection.ts';
import { effectWord } from '../effectWord.ts';
import { power } from '../field.ts';

/** A power votes; whoever wins governs. */
export const election = effectWord({
  fields: { power },
  act: ({ month }, { power: who }) => {
    if (month.world.powers[who]?.alive) callElection(month, who);
  },
});
