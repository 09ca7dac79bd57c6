import { bound } from '../../standing.ts';
import { conditionWord } from '../conditionWord.ts';
import { bounds, clauseKind, power } from '../field.ts';

/** With how many powers a power has a clause of this kind; found: with whom. */
export const partners = conditionWord({
  fields: { power, clause: clauseKind, ...bounds(0, 100) },
  read: ({ situation }, { power: who, clause, atLeast = 0, atMost = 100 }) => {
    const actual = situation.survey.living.filter(
      (other) => other !== who && bound(situation, who, other, clause),
    );
    return { holds: actual.length >= atLeast && actual.length <= atMost, actual };
  },
});
