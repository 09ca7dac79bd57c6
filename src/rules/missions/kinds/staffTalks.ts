import { dreadedBy } from '../../diplomacy/threat.ts';
import type { ClauseKind } from '../../diplomacy/clause.ts';
import type { PowerId } from '../../ids.ts';
import { atWar, bondsBetween, reach } from '../../standing.ts';
import type { Situation } from '../../survey.ts';
import { clamp, term } from '../../term.ts';
import { receives } from '../receives.ts';
import { commonDanger } from '../commonDanger.ts';
import { sharesLegacy } from '../legacy.ts';
import type { Brief } from '../mission.ts';
import type { MissionRule } from '../missionRule.ts';
import { befriend } from '../tellFeelings.ts';
import { hasPlan } from '../warPlan.ts';

/** Treaties that let staffs talk. */
const OPENS: readonly ClauseKind[] = [
  'friendship',
  'consultation',
  'neutrality',
  'non-aggression',
  'alliance',
  'guarantee',
];

/** Staffs talk to treaty partners, to comrades, and to those whose manoeuvres they have seen. */
function areOnTerms(situation: Situation, a: PowerId, b: PowerId): boolean {
  return (
    bondsBetween(situation, a, b).some(({ clause }) => OPENS.includes(clause.kind)) ||
    sharesLegacy(situation.world, 'observers', a, b)
  );
}

/** Those against whom a staff would plan, in order. */
function fearedBy(situation: Situation, power: PowerId): PowerId[] {
  const dreaded = new Set(dreadedBy(situation, power));
  return situation.survey.living.filter(
    (other) => other !== power && (dreaded.has(other) || atWar(situation, power, other)),
  );
}

/** A plan for war side by side takes months, and has to exist before it is needed (MIL-11). */
export const staffTalks: MissionRule = {
  cost: 8,
  months: 4,
  lasts: 24,
  seen: 'parties',
  office: 'general-staff',
  vetoed: true,
  uninvited: false,
  stir: 0,
  accident: 0,
  options: (situation, from, to) => [
    { mission: 'staff-talks', to },
    ...fearedBy(situation, from)
      .filter((power) => power !== to)
      .map((against): Brief => ({ mission: 'staff-talks', to, against })),
  ],
  check: (situation, from, { to, against }) => {
    if (against === from || against === to) return 'own-power';
    if (against !== undefined && !situation.world.powers[against]?.alive) return 'no-such-power';
    if (!areOnTerms(situation, from, to)) return 'no-terms-for-talks';
    const planned =
      against === undefined
        ? sharesLegacy(situation.world, 'staff-talks', from, to)
        : hasPlan(situation, from, to, against);
    if (planned) return 'mission-too-soon';
    return receives(situation, to, from, 0);
  },
  worth: (situation, from, { to, against }) => {
    const { danger, power } = commonDanger(situation, from, to);
    const near = reach(situation, from, to) === 2;
    return [
      ...term('mission.common-danger', clamp(danger / 3, 0, 20), { power }),
      ...term('mission.plan-elsewhere', against === undefined || against === power ? 0 : -12),
      ...term('mission.plan-narrow', against === undefined ? -3 : 0),
      ...term('mission.out-of-reach', near ? 0 : -8, { power: to }),
    ];
  },
  finish: (month, mission) => {
    befriend(month, mission, 3, 3);
    return [];
  },
};
