import { contains } from '../../diplomacy/aims.ts';
import { affinity } from '../../diplomacy/ideology.ts';
import { opinionOf } from '../../diplomacy/opinion.ts';
import type { PowerId } from '../../ids.ts';
import { allied } from '../../standing.ts';
import type { Situation } from '../../survey.ts';
import { clamp, term } from '../../term.ts';
import { atHome, type MissionRule } from '../missionRule.ts';
import { feel } from '../tellFeelings.ts';

/** Below this stability people leave a state even for one of the same creed. */
const TROUBLED = 45;

/** People flee from a troubled state, and from a creed to its opposite. */
function somebodyFlees({ world }: Situation, to: PowerId, from: PowerId): boolean {
  const [host, home] = [world.powers[to], world.powers[from]];
  if (!host || !home) return false;
  return affinity(host.regime, home.regime) < 0 || home.stability < TROUBLED;
}

/** A roof for another's exiles and engineers: a gain for the host, an affront to their state (MIL-8). */
export const asylum: MissionRule = {
  ...atHome('asylum'),
  cost: 3,
  months: 1,
  lasts: 24,
  check: (situation, from, { to }) =>
    somebodyFlees(situation, from, to) ? 'allowed' : 'nobody-flees',
  worth: (situation, from, { to }) => [
    ...term('mission.talent', 3),
    ...term('mission.liking', clamp(-opinionOf(situation, from, to) / 6, -15, 8), { power: to }),
    ...term('mission.contain', contains(situation, from, to) / 10, { power: to }),
    ...term('mission.ally', allied(situation, from, to) ? -20 : 0, { power: to }),
  ],
  finish: (month, { from, to, mission }) => {
    feel(month, [to, from], mission, -8);
    month.tell({ kind: 'prestige', power: from, change: 1, reason: 'prestige.mission' });
    return [];
  },
};
