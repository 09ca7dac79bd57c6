import { effectWord } from '../effectWord.ts';
import { land, whole } from '../field.ts';

/** Works are built in a province, or lost. */
export const works = effectWord({
  fields: { province: land, change: whole(-12, 12) },
  act: ({ month }, values) => month.tell({ kind: 'works', ...values }),
});
