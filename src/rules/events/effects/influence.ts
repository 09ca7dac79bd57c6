import { effectWord } from '../effectWord.ts';
import { change as points, power } from '../field.ts';

/** A power has more or less in hand for missions abroad. */
export const influence = effectWord({
  fields: { power, change: points },
  act: ({ month }, { power: who, change }) => {
    const terms = [{ reason: 'influence.event', value: change }];
    if (month.world.powers[who]?.alive)
      month.tell({ kind: 'influence', power: who, change, terms });
  },
});
