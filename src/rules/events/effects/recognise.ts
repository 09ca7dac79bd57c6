import { recognises } from '../../standing.ts';
import { effectWord } from '../effectWord.ts';
import { pair } from '../field.ts';

/** The two recognise each other from now on. */
export const recognise = effectWord({
  fields: { between: pair },
  act: ({ month }, { between: [a, b] }) => {
    if (!recognises(month.survey(), a, b)) month.tell({ kind: 'recognised', a, b });
  },
});
