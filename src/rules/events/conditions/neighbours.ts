import { reach } from '../../standing.ts';
import { conditionWord, yes } from '../conditionWord.ts';
import { pair } from '../field.ts';

/** The two hold land that touches. */
export const neighbours = conditionWord({
  fields: { between: pair },
  read: ({ situation }, { between: [a, b] }) => yes(reach(situation, a, b) === 2),
});
