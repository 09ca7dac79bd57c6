import { fortunesOf } from '../../peace/warScore.ts';
import { atWar } from '../../standing.ts';
import { sumOf } from '../../term.ts';
import { conditionWord, measured } from '../conditionWord.ts';
import { bounds, power } from '../field.ts';

/** How its war with the other goes for a power, −100 (lost) to 100 (won); not at peace. */
export const warScore = conditionWord({
  fields: { power, with: power, ...bounds(-100, 100) },
  read: ({ situation }, { power: who, with: enemy, ...limits }) => {
    if (!atWar(situation, who, enemy)) return { holds: false, actual: false };
    return measured(sumOf(fortunesOf(situation, who, enemy)), limits);
  },
});
