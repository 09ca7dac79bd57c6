import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, theatre as id } from '../field.ts';
import { TRACK_END } from '../../theatres/theatre.ts';

/** Where a far theatre stands: −1000 (the first side has won) to 1000 (the second has). */
export const theatre = conditionWord({
  fields: { theatre: id, ...bounds(-TRACK_END, TRACK_END) },
  read: ({ situation }, { theatre: which, ...limits }) =>
    measured(situation.world.theatres[which]?.track ?? 0, limits),
});
