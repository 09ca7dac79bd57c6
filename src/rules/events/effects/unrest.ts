import { effectWord } from '../effectWord.ts';
import { change, land } from '../field.ts';

/** A province is more or less quiet. */
export const unrest = effectWord({
  fields: { province: land, change },
  act: ({ month }, values) => month.tell({ kind: 'unrest', ...values }),
});
