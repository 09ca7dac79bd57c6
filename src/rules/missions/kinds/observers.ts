import { courts } from '../../diplomacy/aims.ts';
import { clamp, term } from '../../term.ts';
import { receives } from '../receives.ts';
import { commonDanger } from '../commonDanger.ts';
import { plainBrief, type MissionRule } from '../missionRule.ts';
import { befriend } from '../tellFeelings.ts';

/** Officers at the other's manoeuvres: the staffs come to know each other (MIL-6). */
export const observers: MissionRule = {
  cost: 3,
  months: 2,
  lasts: 18,
  seen: 'public',
  office: 'general-staff',
  vetoed: true,
  uninvited: false,
  stir: 2,
  accident: 0,
  options: plainBrief('observers'),
  check: (situation, from, { to }) =>
    (situation.survey.armies[to] ?? 0) === 0 ? 'no-army' : receives(situation, to, from, -15),
  worth: (situation, from, { to }) => {
    const { danger, power } = commonDanger(situation, from, to);
    return [
      ...term('mission.to-know-them', 3),
      ...term('mission.common-danger', clamp(danger / 6, 0, 8), { power }),
      ...term('mission.court', courts(situation, from, to) / 8, { power: to }),
    ];
  },
  finish: (month, mission) => {
    befriend(month, mission, 3, 2);
    return [];
  },
};
