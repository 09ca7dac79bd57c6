import { endWarBetween } from '../../peace/endWarBetween.ts';
import { atWar } from '../../standing.ts';
import { effectWord } from '../effectWord.ts';
import { pair } from '../field.ts';

/** The war between the two ends; land goes home to its owners. */
export const peace = effectWord({
  fields: { between: pair },
  act: ({ month }, { between: [a, b] }) => {
    if (atWar(month.survey(), a, b)) endWarBetween(month, a, b);
  },
});
