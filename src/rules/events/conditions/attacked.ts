import { sortedValues } from '../../sortedKeys.ts';
import { conditionWord } from '../conditionWord.ts';
import { maybe, power } from '../field.ts';

/** In a war that goes on, the first is on the side that attacked and the second on the other. */
export const attacked = conditionWord({
  fields: { by: maybe(power), against: maybe(power) },
  read: ({ situation }, { by, against }) => {
    const wars = sortedValues(situation.world.wars).filter(
      ({ attackers, defenders }) =>
        (by === undefined || attackers.includes(by)) &&
        (against === undefined || defenders.includes(against)),
    );
    return { holds: wars.length > 0, actual: wars.flatMap(({ attackers }) => attackers) };
  },
});
