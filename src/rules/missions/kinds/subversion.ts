import { contains } from '../../diplomacy/aims.ts';
import { creedBetween } from '../../diplomacy/ideology.ts';
import { opinionOf } from '../../diplomacy/opinion.ts';
import type { PowerId } from '../../ids.ts';
import type { MonthWriter } from '../../monthWriter.ts';
import { allied, atWar } from '../../standing.ts';
import { clamp, term } from '../../term.ts';
import { chanceOf, exposureTerms } from '../exposure.ts';
import { behindTheirBack, type MissionRule } from '../missionRule.ts';

/** Points of stability that it takes, and of unrest that it adds in one place. */
const STABILITY = -4;
const UNREST = 12;

/** Gold and pamphlets for the other's malcontents; it works, and is found out (ROM-6). */
export const subversion: MissionRule = {
  ...behindTheirBack('subversion'),
  cost: 7,
  months: 4,
  lasts: 12,
  check: (situation, from, { to }) =>
    situation.world.powers[from]?.overlord === to ? 'foreign-affairs-elsewhere' : 'allowed',
  worth: (situation, from, brief) => {
    const { to } = brief;
    const creed = creedBetween(situation.world, from, to);
    return [
      ...term('mission.enmity', atWar(situation, from, to) ? 12 : 0, { power: to }),
      ...term('mission.liking', clamp(-opinionOf(situation, from, to) / 6, -20, 10), { power: to }),
      ...term('mission.contain', contains(situation, from, to) / 6, { power: to }),
      ...term('mission.creed-apart', -creed / 6, { power: to }),
      ...term('mission.ally', allied(situation, from, to) ? -30 : 0, { power: to }),
      ...term('mission.exposure', -chanceOf(exposureTerms(situation, from, to)) / 4),
    ];
  },
  finish: (month, { from, to }) => {
    month.tell({
      kind: 'home',
      power: to,
      stability: STABILITY,
      warSupport: 0,
      terms: [{ reason: 'home.subversion', value: STABILITY }],
      heart: [],
    });
    stirUp(month, from, to);
    return [];
  },
};

/** One of its provinces, by lot, is where it comes to trouble. */
function stirUp(month: MonthWriter, from: PowerId, to: PowerId): void {
  const lands = month.survey().survey.lands[to] ?? [];
  const province = lands[month.draw('subversion', from, to).below(Math.max(1, lands.length))];
  if (province !== undefined) month.tell({ kind: 'unrest', province, change: UNREST });
}
