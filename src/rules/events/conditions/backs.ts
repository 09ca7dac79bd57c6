import { crisisId } from '../../crises/crisisId.ts';
import { conditionWord } from '../conditionWord.ts';
import { crisisStance, maybe, power } from '../field.ts';

/** Where a bystander stands in the crisis of `by` with `against`: behind somebody if nothing is said. */
export const backs = conditionWord({
  fields: { power, by: power, against: power, as: maybe(crisisStance) },
  read: ({ situation }, { power: who, by, against, as }) => {
    const crisis = situation.world.crises[crisisId(by, against)];
    if (!crisis) return { holds: false, actual: false };
    const stance = crisis.mediator === who ? 'mediator' : (crisis.backers[who] ?? 'aside');
    return { holds: as === undefined ? stance !== 'aside' : stance === as, actual: stance };
  },
});
