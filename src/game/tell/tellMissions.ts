import {
  ruleOf,
  type Content,
  type FactOf,
  type Log,
  type MissionKind,
} from '../../rules/index.ts';
import { factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import { sentence } from './sentence.ts';
import type { Story } from './story.ts';
import type { UnitNames } from './unitNames.ts';

/** In how many ways the papers write of each mission. */
export const WAYS = 3;

/** How much of a stir each makes when it has gone well. */
const STIR: Readonly<Record<MissionKind, number>> = {
  'ship-visit': 26,
  flight: 28,
  observers: 22,
  'staff-talks': 20,
  technical: 18,
  'trade-delegation': 14,
  press: 16,
  asylum: 20,
  subversion: 40,
  espionage: 36,
  report: 0,
};
const FOUND_OUT = 44;
const ACCIDENT = 34;
const VETOED = 16;

/** Visitors and delegations that everybody sees, spies that are caught, visits that are stopped. */
export const tellMissions = (content: Content, log: Log, units: UnitNames): Story[] =>
  factsOf(log, 'missions').flatMap((fact) =>
    fact.kind === 'mission-vetoed' ? vetoed(content, fact) : ended(content, fact, units),
  );

function ended(content: Content, fact: FactOf<'mission-ended'>, units: UnitNames): Story[] {
  const { from, outcome, brief, since } = fact;
  const { mission, to, ship, at } = brief;
  const about = {
    from,
    to,
    mission,
    ...(ship !== undefined && { ship: units.nameOf(ship) }),
    ...(at !== undefined && { at }),
  };
  const powers = [from, to];
  if (outcome === 'found-out')
    return [
      makeStory(content, {
        key: 'news.mission.found-out',
        about,
        powers: [to, from],
        weight: FOUND_OUT,
      }),
    ];
  if (outcome === 'accident')
    return [makeStory(content, { key: 'news.mission.accident', about, powers, weight: ACCIDENT })];
  if (outcome !== 'done' || ruleOf(mission).seen !== 'public') return [];
  const key = `news.mission.${mission}`;
  const body = [sentence(`${key}.way.${(since + lettersOf(from + to)) % WAYS}`, about)];
  const place = at === undefined ? {} : { place: at };
  return [
    makeStory(content, {
      key,
      about,
      powers: visited(fact),
      weight: STIR[mission],
      body,
      ...place,
    }),
  ];
}

/** The paper dates a visit from where it was paid, and what is done at home from home. */
function visited({ from, brief: { mission, to } }: FactOf<'mission-ended'>) {
  return mission === 'press' || mission === 'asylum' ? [from, to] : [to, from];
}

/** Papers write otherwise of another pair in the same month. */
function lettersOf(names: string): number {
  let sum = 0;
  for (let i = 0; i < names.length; i++) sum += names.charCodeAt(i);
  return sum;
}

function vetoed(content: Content, fact: FactOf<'mission-vetoed'>): Story[] {
  const { from, brief, office, why } = fact;
  if (ruleOf(brief.mission).seen !== 'public') return [];
  const about = { from, to: brief.to, mission: brief.mission, office };
  const reasons = [{ power: from, terms: why }];
  return [
    makeStory(content, {
      key: 'news.mission.vetoed',
      about,
      powers: [from, brief.to],
      weight: VETOED,
      reasons,
    }),
  ];
}
