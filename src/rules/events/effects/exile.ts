import { effectWord } from '../effectWord.ts';
import { power } from '../field.ts';

/** The government of a power goes abroad, as the guest of another. */
export const exile = effectWord({
  fields: { power, host: power },
  act: ({ month }, { power: who, host }) => {
    const { powers, provinces } = month.world;
    const state = powers[who];
    if (!state?.alive || !powers[host]?.alive || who === host) return;
    const to = provinces[state.capital]?.controller ?? host;
    month.tell({ kind: 'went-into-exile', power: who, host, to, terms: [] });
  },
});
