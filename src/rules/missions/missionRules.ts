import { MISSION_KINDS, type Brief, type MissionKind } from './mission.ts';
import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import type { MissionRule } from './missionRule.ts';
import { asylum } from './kinds/asylum.ts';
import { espionage } from './kinds/espionage.ts';
import { flight } from './kinds/flight.ts';
import { observers } from './kinds/observers.ts';
import { press } from './kinds/press.ts';
import { report } from './kinds/report.ts';
import { shipVisit } from './kinds/shipVisit.ts';
import { staffTalks } from './kinds/staffTalks.ts';
import { subversion } from './kinds/subversion.ts';
import { technical } from './kinds/technical.ts';
import { tradeDelegation } from './kinds/tradeDelegation.ts';

const RULES: Readonly<Record<MissionKind, MissionRule>> = {
  'ship-visit': shipVisit,
  flight,
  observers,
  'staff-talks': staffTalks,
  technical,
  'trade-delegation': tradeDelegation,
  press,
  subversion,
  espionage,
  asylum,
  report,
};

export const ruleOf = (kind: MissionKind): MissionRule => RULES[kind];

/** Every complete brief for a mission of `from` to `to`, of every kind. */
export const missionBriefs = (situation: Situation, from: PowerId, to: PowerId): Brief[] =>
  MISSION_KINDS.flatMap((kind) => [...RULES[kind].options(situation, from, to)]);
