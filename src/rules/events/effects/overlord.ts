import { effectWord } from '../effectWord.ts';
import { maybe, power } from '../field.ts';

/** A power becomes the client of another, or is freed where none is named. */
export const overlord = effectWord({
  fields: { power, of: maybe(power) },
  act: ({ month }, { power: who, of = null }) => {
    const state = month.world.powers[who];
    if (!state?.alive || state.overlord === of || of === who) return;
    month.tell({ kind: 'overlord-set', power: who, overlord: of });
  },
});
