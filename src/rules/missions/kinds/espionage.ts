import { contains } from '../../diplomacy/aims.ts';
import { threatOf } from '../../diplomacy/threat.ts';
import { learn, lessonFrom } from '../../industry/programme.ts';
import { allied } from '../../standing.ts';
import { clamp, term } from '../../term.ts';
import { plainBrief, type MissionRule } from '../missionRule.ts';
import { chanceOf, exposureTerms } from '../exposure.ts';

/** Spies bring home what others keep to themselves: their stores, yards and drawings (MIL-7). */
export const espionage: MissionRule = {
  cost: 5,
  months: 4,
  lasts: 12,
  seen: 'secret',
  office: 'secret-service',
  vetoed: false,
  uninvited: true,
  stir: 0,
  accident: 0,
  options: plainBrief('espionage'),
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
    return [];
  },
};
