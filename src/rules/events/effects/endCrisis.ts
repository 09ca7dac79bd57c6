import { crisisId } from '../../crises/crisisId.ts';
import { endCrisis as tellEnd, giveWay, stepDown } from '../../crises/ladder.ts';
import type { CrisisEnd } from '../../facts.ts';
import { effectWord } from '../effectWord.ts';
import { chosen, power } from '../field.ts';

const WAYS = ['gave-way', 'stepped-down', 'died-down'] as const satisfies readonly CrisisEnd[];

/**
 * The crisis of `by` with `against` ends: the pressed gives up what was asked, the one who presses
 * lets it go, both at the usual price, or it dies down.
 */
export const endCrisis = effectWord({
  fields: { by: power, against: power, how: chosen(WAYS) },
  act: ({ month }, { by, against, how }) => {
    const crisis = crisisId(by, against);
    if (how === 'gave-way') giveWay(month, against, crisis);
    else if (how === 'stepped-down') stepDown(month, by, crisis);
    else tellEnd(month, crisis, 'died-down');
  },
});
