import { sortedValues } from '../../sortedKeys.ts';
import { CRISIS_STEPS, type Stake } from '../../world.ts';
import type { ProvinceId } from '../../ids.ts';
import { conditionWord } from '../conditionWord.ts';
import { crisisStep, land, maybe, power, stakeKind } from '../field.ts';

const isOver = (stake: Stake, province: ProvinceId): boolean =>
  stake.kind === 'land' && stake.provinces.includes(province);

/** A crisis of this description is open, at this step of the ladder or above; found: the steps. */
export const crisis = conditionWord({
  fields: {
    by: maybe(power),
    against: maybe(power),
    over: maybe(land),
    about: maybe(stakeKind),
    step: maybe(crisisStep),
  },
  read: ({ situation }, { by, against, over, about, step = 'claim' }) => {
    const actual = sortedValues(situation.world.crises)
      .filter(
        (each) =>
          (by === undefined || each.by === by) &&
          (against === undefined || each.against === against) &&
          (about === undefined || each.over.kind === about) &&
          (over === undefined || isOver(each.over, over)),
      )
      .map((each) => each.step);
    const least = CRISIS_STEPS.indexOf(step);
    return { holds: actual.some((each) => CRISIS_STEPS.indexOf(each) >= least), actual };
  },
});
