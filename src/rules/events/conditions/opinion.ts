import { opinionOf } from '../../diplomacy/opinion.ts';
import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, power } from '../field.ts';

/** What one thinks of the other: below nothing is dislike, above 50 is friendship. */
export const opinion = conditionWord({
  fields: { of: power, toward: power, ...bounds(-200, 200) },
  read: ({ situation }, { of, toward, ...limits }) =>
    measured(opinionOf(situation, of, toward), limits),
});
