import { learn, lessonFrom } from '../../industry/programme.ts';
import { term } from '../../term.ts';
import { receives } from '../receives.ts';
import { plainBrief, type MissionRule } from '../missionRule.ts';
import { befriend } from '../tellFeelings.ts';

/** Engineers go to the other's yards and works, and come home with drawings (MIL-7). */
export const technical: MissionRule = {
  cost: 5,
  months: 6,
  lasts: 24,
  seen: 'public',
  office: 'treasury',
  vetoed: true,
  uninvited: false,
  stir: 1,
  accident: 0,
  options: plainBrief('technical'),
  check: (situation, from, { to }) => {
    const { works } = situation.survey;
    return (works[to] ?? 0) === 0 ? 'nothing-to-learn' : receives(situation, to, from, -5);
  },
  worth: (situation, from, { to }) => {
    const { works } = situation.survey;
    const ahead = (works[to] ?? 0) > (works[from] ?? 0);
    return [...term('mission.to-learn', ahead ? 8 : 3, { power: to }), ...term('mission.slow', -2)];
  },
  finish: (month, mission) => {
    befriend(month, mission, 4, 2);
    const { from, to } = mission;
    const lesson = lessonFrom(month, from, to, 'programme.mission');
    if (lesson) learn(month, from, lesson);
    return [];
  },
};
