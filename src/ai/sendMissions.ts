import {
  checkMission,
  chanceOf,
  courts,
  MISSION_KINDS,
  opponents,
  reach,
  ruleOf,
  sumOf,
  term,
  vetoTerms,
  type Brief,
  type Order,
  type PowerId,
  type Rank,
  type Term,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Chance in a hundred that a foreign ministry thinks of missions in a month. */
const BUSY: Readonly<Record<Rank, number>> = { great: 35, regional: 18, minor: 8 };
/** Capitals that it thinks of in such a month, and kinds of mission to each. */
const CAPITALS = 3;
const DRAFTS = 6;
/** It sends only what it gains something by. */
const WORTH_SENDING = 4;

/** At most one mission a month: of all that are thought of, by lot, the first that is worth its price. */
export function sendMissions(cabinet: Cabinet): Order[] {
  const { me, situation } = cabinet;
  const rank = situation.content.scenario.powers[me]?.rank ?? 'minor';
  if (!cabinet.draw('embassies').chance(BUSY[rank])) return [];
  for (const to of capitals(cabinet)) {
    const chosen = firstWorthy(cabinet, to);
    if (chosen) return [chosen];
  }
  return [];
}

/** Some of the powers that matter: neighbours, whom one courts, the great among the great. */
function capitals({ me, situation, draw }: Cabinet): PowerId[] {
  const { powers } = situation.content.scenario;
  const matter = situation.survey.living.filter((power) => {
    if (power === me) return false;
    if (powers[power]?.rank === 'great' || courts(situation, me, power) > 0) return true;
    return reach(situation, me, power) > 0;
  });
  return someOf(matter, CAPITALS, draw('capitals'));
}

function someOf<T>(all: readonly T[], count: number, lot: ReturnType<Cabinet['draw']>): T[] {
  const left = [...all];
  const chosen: T[] = [];
  while (chosen.length < count && left.length > 0)
    chosen.push(...left.splice(lot.below(left.length), 1));
  return chosen;
}

/** The first mission, of some kinds by lot, to one capital that may go and pays, with its reasons. */
function firstWorthy({ me, situation, draw }: Cabinet, to: PowerId): Order | undefined {
  const funds = situation.world.powers[me]?.influence ?? 0;
  const affordable = MISSION_KINDS.filter((kind) => ruleOf(kind).cost <= funds);
  for (const kind of someOf(affordable, DRAFTS, draw('kinds', to))) {
    const briefs = ruleOf(kind).options(situation, me, to);
    const choice = briefs.length > 1 ? draw('brief', to, kind).below(briefs.length) : 0;
    const brief = briefs[choice];
    if (!brief || checkMission(situation, me, brief) !== 'allowed') continue;
    const why = missionTerms({ me, situation }, brief);
    if (sumOf(why) >= WORTH_SENDING) return { kind: 'send-mission', ...brief, why };
  }
  return undefined;
}

/** Why a power would send a mission: what its kind is worth, its price, and what may bar it. */
export function missionTerms(
  { me, situation }: Pick<Cabinet, 'me' | 'situation'>,
  brief: Brief,
): Term[] {
  const rule = ruleOf(brief.mission);
  const risk = chanceOf(vetoTerms(situation, me, brief));
  const fights = opponents(situation, me, brief.to);
  return [
    ...rule.worth(situation, me, brief),
    ...term('mission.price', -rule.cost / 2, { amount: rule.cost }),
    ...term('mission.veto-risk', -risk / 8, { percent: risk }),
    ...term('mission.enemy', fights && rule.seen === 'public' ? -10 : 0, { power: brief.to }),
  ];
}
