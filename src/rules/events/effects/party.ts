import { swayParties } from '../../home/moveParties.ts';
import { term } from '../../term.ts';
import { effectWord } from '../effectWord.ts';
import { change, party as which, power } from '../field.ts';

/** A party gains or loses followers, from or to all the others. */
export const party = effectWord({
  fields: { power, party: which, change },
  act: ({ month }, { power: who, party: name, change: points }) =>
    swayParties(month, who, { [name]: term('appeal.event', points) }),
});
