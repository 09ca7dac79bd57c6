import { effectWord } from '../effectWord.ts';
import { change, power } from '../field.ts';

/** One gives more or less for the other's word. */
export const trust = effectWord({
  fields: { of: power, toward: power, change },
  act: ({ month }, values) => month.tell({ kind: 'trust', ...values, reason: 'trust.event' }),
});
