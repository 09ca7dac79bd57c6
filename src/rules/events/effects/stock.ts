import { effectWord } from '../effectWord.ts';
import { good, power, whole } from '../field.ts';

/** A power has more or less of a good in store. */
export const stock = effectWord({
  fields: { power, good, change: whole(-100_000, 100_000) },
  act: ({ month }, values) => month.tell({ kind: 'stock', ...values }),
});
