import { incomeTerms } from '../../industry/output.ts';
import { bound } from '../../standing.ts';
import { sumOf, term } from '../../term.ts';
import { receives } from '../receives.ts';
import { plainBrief, type MissionRule } from '../missionRule.ts';
import { befriend } from '../tellFeelings.ts';

/** Merchants and officials prepare the next treaty of trade: economy first (MIL-2). */
export const tradeDelegation: MissionRule = {
  cost: 3,
  months: 2,
  lasts: 12,
  seen: 'public',
  office: 'treasury',
  vetoed: false,
  uninvited: false,
  stir: 0,
  accident: 0,
  options: plainBrief('trade-delegation'),
  check: (situation, from, { to }) => receives(situation, to, from, -40),
  worth: (situation, from, { to }) => {
    const { oil, coal } = incomeTerms(situation, from);
    const short = sumOf(oil) < 0 || sumOf(coal) < 0;
    return [
      ...term('mission.trade-to-come', 4),
      ...term('mission.shortage', short ? 4 : 0),
      ...term('mission.trades-already', bound(situation, from, to, 'trade') ? -4 : 0),
    ];
  },
  finish: (month, mission) => {
    befriend(month, mission, 2, 1);
    return [];
  },
};
