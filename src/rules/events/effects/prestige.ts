import { effectWord } from '../effectWord.ts';
import { change, power } from '../field.ts';

/** The world thinks more or less of a power's star. */
export const prestige = effectWord({
  fields: { power, change },
  act: ({ month }, values) => month.tell({ kind: 'prestige', ...values, reason: 'prestige.event' }),
});
