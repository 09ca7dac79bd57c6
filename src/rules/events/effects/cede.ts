import { effectWord } from '../effectWord.ts';
import { land, power } from '../field.ts';

/** A province goes to a power, from whoever owns it. */
export const cede = effectWord({
  fields: { province: land, to: power },
  act: ({ month }, { province, to }) => {
    const from = month.world.provinces[province]?.owner;
    if (from === undefined || from === to || !month.world.powers[to]?.alive) return;
    month.tell({ kind: 'ceded', province, from, to });
  },
});
