import { opinionOf } from '../../diplomacy/opinion.ts';
import { threatOf } from '../../diplomacy/threat.ts';
import { byText, type PowerId } from '../../ids.ts';
import { reach } from '../../standing.ts';
import type { Situation } from '../../survey.ts';
import { term } from '../../term.ts';
import type { Finding } from '../mission.ts';
import { plainBrief, type MissionRule } from '../missionRule.ts';

/** Powers of which an ambassador writes. */
const LINES = 8;

/** The ambassador writes what his hosts think of third powers, in exact figures (MIL-19). */
export const report: MissionRule = {
  cost: 2,
  months: 1,
  lasts: 6,
  seen: 'parties',
  office: 'foreign-office',
  vetoed: false,
  uninvited: false,
  stir: 0,
  accident: 0,
  options: plainBrief('report'),
  check: () => 'allowed',
  worth: (situation, from, { to }) => {
    const great = situation.content.scenario.powers[to]?.rank === 'great';
    return [
      ...term('mission.to-know-their-mind', great ? 5 : 2, { power: to }),
      ...term('mission.neighbour', reach(situation, from, to) === 2 ? 3 : 0, { power: to }),
    ];
  },
  finish: (month, { from, to }) => findingsOf(month.survey(), to, from),
};

/** Whom a power thinks most of, for better or worse; its neighbours and the great powers. */
function findingsOf(situation: Situation, of: PowerId, reader: PowerId): Finding[] {
  const { content, survey } = situation;
  return survey.living
    .filter((power) => power !== of && power !== reader)
    .filter(
      (power) =>
        content.scenario.powers[power]?.rank === 'great' || reach(situation, of, power) > 0,
    )
    .map((power) => ({
      power,
      opinion: opinionOf(situation, of, power),
      threat: threatOf(situation, of, power),
    }))
    .sort((a, b) => weightOf(b) - weightOf(a) || byText(a.power, b.power))
    .slice(0, LINES);
}

const weightOf = ({ opinion, threat }: Finding): number => Math.abs(opinion) + threat;
