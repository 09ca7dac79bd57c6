import {
  briefOf,
  chanceOf,
  checkMission,
  exposureTerms,
  influenceTerms,
  MISSION_KINDS,
  type Brief,
  type Mission,
  type MissionId,
  type MissionKind,
  type MissionRule,
  type PowerId,
  type RefusalCode,
  ruleOf,
  sortedKeys,
  sumOf,
  type Verdict,
  vetoTerms,
} from '../rules/index.ts';
import { knownSituation, type Reckoning } from './reckon.ts';
import type { Game } from './state.ts';

/** Missions under way that a power sent or is host to, as far as the player knows. */
export function missionsOf({ view, world }: Game, power: PowerId): [MissionId, Mission][] {
  const { missions } = view?.world ?? world;
  return sortedKeys(missions).flatMap((id): [MissionId, Mission][] => {
    const mission = missions[id];
    return mission && (mission.from === power || mission.to === power) ? [[id, mission]] : [];
  });
}

/** What may be sent to a power of one kind: every lawful brief, or why there is none. */
export interface MissionChoice extends Pick<MissionRule, 'cost' | 'months' | 'office'> {
  readonly mission: MissionKind;
  readonly briefs: readonly Brief[];
  readonly refusal: RefusalCode | null;
}

/** Every kind of mission to a power, what may go and what may not. */
export function missionChoices(game: Game, me: PowerId, to: PowerId): MissionChoice[] {
  const lawful = (game.legal?.of('send-mission') ?? [])
    .filter((order) => order.to === to)
    .map(briefOf);
  return MISSION_KINDS.map((mission) => {
    const briefs = lawful.filter((brief) => brief.mission === mission);
    const { cost, months, office } = ruleOf(mission);
    const refusal = briefs.length > 0 ? null : refusalOf(game, me, mission, to);
    return { mission, briefs, refusal, cost, months, office };
  });
}

/** Who would receive the most kinds of mission of ours; the first where several would. */
export function readiestHost({ legal }: Game, others: readonly PowerId[]): PowerId | undefined {
  const kinds = new Map(others.map((power) => [power, new Set<MissionKind>()]));
  for (const { to, mission } of legal?.of('send-mission') ?? []) kinds.get(to)?.add(mission);
  const most = Math.max(...[...kinds.values()].map(({ size }) => size));
  return others.find((power) => kinds.get(power)?.size === most);
}

/** Why no mission of a kind may go: what is said of the first that comes to mind. */
function refusalOf(game: Game, me: PowerId, mission: MissionKind, to: PowerId): RefusalCode | null {
  const situation = knownSituation(game);
  const briefs: readonly Brief[] = [
    ...ruleOf(mission).options(situation, me, to),
    { mission, to } satisfies Brief,
  ];
  const verdict: Verdict = briefs[0] ? checkMission(situation, me, briefs[0]) : 'allowed';
  return verdict === 'allowed' ? null : verdict;
}

/** What a power gains of influence in a month. */
export function influenceFor(game: Game, power: PowerId): Reckoning {
  const terms = influenceTerms(knownSituation(game), power);
  return { sum: sumOf(terms), terms };
}

/** The chance in a hundred that a mission is blocked at home, or found out abroad. */
export function riskFor(game: Game, me: PowerId, brief: Brief): Reckoning & { secret: boolean } {
  const situation = knownSituation(game);
  const secret = ruleOf(brief.mission).seen === 'secret';
  const terms = secret ? exposureTerms(situation, me, brief.to) : vetoTerms(situation, me, brief);
  return { sum: chanceOf(terms), terms, secret };
}
