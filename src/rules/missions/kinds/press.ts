import { courts } from '../../diplomacy/aims.ts';
import { creedBetween } from '../../diplomacy/ideology.ts';
import type { PowerId } from '../../ids.ts';
import type { Situation } from '../../survey.ts';
import { clamp, term } from '../../term.ts';
import { commonDanger } from '../commonDanger.ts';
import { atHome, type MissionRule } from '../missionRule.ts';

const creedGap = ({ world }: Situation, a: PowerId, b: PowerId): number =>
  Math.min(0, creedBetween(world, a, b));

/** One's own papers explain why the other's creed is no obstacle (MIL-18): it weighs half. */
export const press: MissionRule = {
  ...atHome('press'),
  cost: 5,
  months: 3,
  lasts: 24,
  check: (situation, from, { to }) =>
    creedGap(situation, from, to) < 0 ? 'allowed' : 'no-creed-gap',
  worth: (situation, from, { to }) => {
    const { danger, power } = commonDanger(situation, from, to);
    return [
      ...term('mission.common-danger', clamp(danger / 5, 0, 10), { power }),
      ...term('mission.court', courts(situation, from, to) / 5, { power: to }),
      ...term('mission.creed-bars', -creedGap(situation, from, to) / 8, { power: to }),
      ...term('mission.own-public', -4),
    ];
  },
  finish: () => [],
};
