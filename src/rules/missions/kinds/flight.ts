import { opinionOf } from '../../diplomacy/opinion.ts';
import { clamp, term } from '../../term.ts';
import { receives } from '../receives.ts';
import { plainBrief, type MissionRule } from '../missionRule.ts';
import { befriend } from '../tellFeelings.ts';

/** A squadron flies to the other's capital; some do not arrive (MIL-5). */
export const flight: MissionRule = {
  cost: 4,
  months: 1,
  lasts: 18,
  seen: 'public',
  office: 'air-ministry',
  vetoed: true,
  uninvited: false,
  stir: 2,
  accident: 12,
  options: plainBrief('flight'),
  check: (situation, from, { to }) => {
    const { world, survey } = situation;
    const flies = (survey.units[from] ?? []).some((id) => world.units[id]?.kind === 'wing');
    return flies ? receives(situation, to, from, -20) : 'no-aircraft';
  },
  worth: (situation, from, { to }) => [
    ...term('mission.splendour', 5),
    ...term(
      'mission.prestige-wanted',
      clamp((20 - (situation.world.powers[from]?.prestige ?? 0)) / 5, 0, 5),
    ),
    ...term('mission.liking', clamp(opinionOf(situation, from, to) / 8, -10, 5), { power: to }),
  ],
  finish: (month, mission) => {
    befriend(month, mission, 4, 0);
    month.tell({ kind: 'prestige', power: mission.from, change: 2, reason: 'prestige.mission' });
    return [];
  },
};
