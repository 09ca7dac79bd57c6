import { effectWord } from '../effectWord.ts';
import { improvement, land } from '../field.ts';

/** One more fort, railway, depot, yard or works stands in a province. */
export const improve = effectWord({
  fields: { province: land, what: improvement },
  act: ({ month }, { province, what }) => {
    const power = month.world.provinces[province]?.owner;
    if (power !== undefined) month.tell({ kind: 'improved', power, at: province, what });
  },
});
