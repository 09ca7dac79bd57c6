import { atWar as fighting, cobelligerents, enemiesOf } from '../../standing.ts';
import { conditionWord } from '../conditionWord.ts';
import { maybe, months, power } from '../field.ts';

/**
 * The power is at war: with somebody, with that one, beside that one, and for so many months;
 * found: its enemies.
 */
export const atWar = conditionWord({
  fields: { power, with: maybe(power), beside: maybe(power), months: maybe(months) },
  read: ({ situation }, { power: who, with: enemy, beside, months: least }) => {
    const actual = enemiesOf(situation, who);
    const since = situation.survey.belligerents.get(who) ?? situation.world.month;
    const met =
      (enemy === undefined ? actual.length > 0 : fighting(situation, who, enemy)) &&
      (beside === undefined || cobelligerents(situation, who, beside)) &&
      (least === undefined || situation.world.month - since >= least);
    return { holds: met, actual };
  },
});
