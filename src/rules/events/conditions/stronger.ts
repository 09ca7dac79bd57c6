import type { PowerId } from '../../ids.ts';
import type { Situation } from '../../survey.ts';
import { conditionWord } from '../conditionWord.ts';
import { maybe, power, whole } from '../field.ts';

const forcesOf = ({ survey }: Situation, who: PowerId): number =>
  (survey.armies[who] ?? 0) + (survey.fleets[who] ?? 0);

/**
 * A power's armies and fleets come to so many in a hundred of the other's, 100 if nothing is
 * said; found: to how many.
 */
export const stronger = conditionWord({
  fields: { power, than: power, percent: maybe(whole(1, 1000)) },
  read: ({ situation }, { power: who, than, percent = 100 }) => {
    const other = forcesOf(situation, than);
    const actual = Math.trunc((100 * forcesOf(situation, who)) / Math.max(1, other));
    return { holds: actual >= percent, actual };
  },
});
