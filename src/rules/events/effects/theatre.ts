import { TRACK_END } from '../../theatres/theatre.ts';
import { effectWord } from '../effectWord.ts';
import { theatre as id, whole } from '../field.ts';

/** A far theatre is moved: below 0 towards its first side. */
export const theatre = effectWord({
  fields: { theatre: id, change: whole(-TRACK_END, TRACK_END) },
  act: ({ month }, { theatre: which, change }) =>
    month.tell({
      kind: 'theatre-moved',
      theatre: which,
      change,
      terms: [{ reason: 'theatre.event', value: change }],
    }),
});
