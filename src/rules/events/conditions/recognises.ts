import { recognises as known } from '../../standing.ts';
import { conditionWord, yes } from '../conditionWord.ts';
import { pair } from '../field.ts';

/** The two recognise each other. */
export const recognises = conditionWord({
  fields: { between: pair },
  read: ({ situation }, { between: [a, b] }) => yes(known(situation, a, b)),
});
