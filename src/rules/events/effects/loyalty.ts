import { term } from '../../term.ts';
import { effectWord } from '../effectWord.ts';
import { change, faction, power } from '../field.ts';

/** A faction is more or less loyal to the government. */
export const loyalty = effectWord({
  fields: { power, faction, change },
  act: ({ month }, { power: who, faction: name, change: points }) =>
    month.tell({
      kind: 'factions',
      power: who,
      changes: { [name]: term('loyalty.event', points) },
    }),
});
