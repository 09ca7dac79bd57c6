import { backSide, mediate, standAside } from '../../crises/bystanders.ts';
import { crisisId } from '../../crises/crisisId.ts';
import { effectWord } from '../effectWord.ts';
import { crisisStance, power } from '../field.ts';

/** A bystander of the crisis of `by` with `against` promises one side its help, mediates, or leaves. */
export const stand = effectWord({
  fields: { power, by: power, against: power, as: crisisStance },
  act: ({ month }, { power: who, by, against, as }) => {
    const crisis = crisisId(by, against);
    const open = month.world.crises[crisis];
    if (!open || who === by || who === against || !month.world.powers[who]?.alive) return;
    if (as === 'mediator') mediate(month, who, crisis, []);
    else if (as !== 'aside') backSide(month, who, { kind: 'back', crisis, side: as });
    else if (open.backers[who] || open.mediator === who) standAside(month, who, crisis, []);
  },
});
