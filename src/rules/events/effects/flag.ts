import { effectWord } from '../effectWord.ts';
import { flag as name, whole } from '../field.ts';

/** A number is left under a name, for conditions to ask. */
export const flag = effectWord({
  fields: { flag: name, value: whole(-1_000_000, 1_000_000) },
  act: ({ month }, values) => month.tell({ kind: 'flag', ...values }),
});
