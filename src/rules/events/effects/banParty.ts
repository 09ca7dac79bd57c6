import { effectWord } from '../effectWord.ts';
import { maybe, party, power, truth } from '../field.ts';

/** A party is banned, or may work in the open again. */
export const banParty = effectWord({
  fields: { power, party, lifted: maybe(truth) },
  act: ({ month }, { power: who, party: name, lifted }) => {
    const state = month.world.powers[who];
    const banned = lifted !== true;
    if (!state || state.ruling === name || state.parties[name].banned === banned) return;
    month.tell({ kind: 'party-law', power: who, party: name, banned });
  },
});
