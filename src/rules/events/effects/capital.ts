import { effectWord } from '../effectWord.ts';
import { land, power } from '../field.ts';

/** A power is governed from another province that it holds. */
export const capital = effectWord({
  fields: { power, to: land },
  act: ({ month }, { power: who, to }) => {
    const { powers, provinces } = month.world;
    const held = provinces[to]?.owner === who && provinces[to].controller === who;
    if (held && powers[who]?.capital !== to) month.tell({ kind: 'capital-moved', power: who, to });
  },
});
