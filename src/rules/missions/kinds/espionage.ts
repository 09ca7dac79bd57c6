import { contains } from '../../diplomacy/aims.ts';
import { leakClause } from '../../diplomacy/leakClause.ts';
import { sealedIn } from '../../diplomacy/sealed.ts';
import { threatOf } from '../../diplomacy/threat.ts';
import type { PowerId } from '../../ids.ts';
import { learn, lessonFrom } from '../../industry/programme.ts';
import type { MonthWriter } from '../../monthWriter.ts';
import { allied } from '../../standing.ts';
import { clamp, term } from '../../term.ts';
import { behindTheirBack, type MissionRule } from '../missionRule.ts';
import { chanceOf, exposureTerms } from '../exposure.ts';

/**
 * Spies bring home what others keep to themselves: their stores, yards and drawings (MIL-7), and
 * what lies sealed in their safes (WI-5).
 */
export const espionage: MissionRule = {
  ...behindTheirBack('espionage'),
  cost: 5,
  months: 4,
  lasts: 12,
  check: () => 'allowed',
  worth: (situation, from, brief) => {
    const { to } = brief;
    return [
      ...term('mission.fear', clamp(threatOf(situation, from, to) / 5, 0, 12), { power: to }),
      ...term('mission.contain', contains(situation, from, to) / 8, { power: to }),
      ...term('mission.to-learn', (situation.survey.works[to] ?? 0) > 20 ? 4 : 1, { power: to }),
      ...term('mission.ally', allied(situation, from, to) ? -15 : 0, { power: to }),
      ...term('mission.exposure', -chanceOf(exposureTerms(situation, from, to)) / 6),
    ];
  },
  finish: (month, { from, to }) => {
    const lesson = lessonFrom(month, from, to, 'programme.spies');
    if (lesson) learn(month, from, lesson);
    readSafes(month, from, to);
    return [];
  },
};

/** Chance in a hundred that spies find one sealed treaty of those they spy upon. */
const FOUND = 40;

/** What is sealed in the other's safes is read by whoever sent the spies, each by its own luck. */
function readSafes(month: MonthWriter, from: PowerId, to: PowerId): void {
  for (const treaty of sealedIn(month.world)) {
    const { parties = [] } = month.world.treaties[treaty] ?? {};
    if (parties.includes(to) && month.draw('safe', from, treaty).chance(FOUND))
      leakClause(month, treaty, from, 'espionage');
  }
}
