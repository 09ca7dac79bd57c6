import { threatOf } from '../../diplomacy/threat.ts';
import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, power } from '../field.ts';

/** What `from` could do to `of`, as all can see it; above 50 is fear. */
export const threat = conditionWord({
  fields: { of: power, from: power, ...bounds(0, 200) },
  read: ({ situation }, { of, from, ...limits }) => measured(threatOf(situation, of, from), limits),
});
