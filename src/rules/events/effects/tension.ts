import { effectWord } from '../effectWord.ts';
import { change } from '../field.ts';

/** The world comes nearer to war, or further from it. */
export const tension = effectWord({
  fields: { change },
  act: ({ month }, { change: by }) =>
    month.tell({ kind: 'tension', change: by, terms: [{ reason: 'tension.event', value: by }] }),
});
