import type { MissionId, PowerId } from '../ids.ts';
import type { Verdict } from '../refusals.ts';
import { atWar, recognises } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { missionId, type Brief } from './mission.ts';
import { ruleOf } from './missionRules.ts';

/** Whether a mission may be sent, or the code of why not. */
export function checkMission(situation: Situation, from: PowerId, brief: Brief): Verdict {
  const { world } = situation;
  const { to } = brief;
  if (!world.powers[to]?.alive) return 'no-such-power';
  if (to === from) return 'own-power';
  const rule = ruleOf(brief.mission);
  const road = rule.uninvited ? 'allowed' : embassyVerdict(situation, from, to);
  if (road !== 'allowed') return road;
  if (isUnderWay(situation, from, brief)) return 'mission-under-way';
  if (world.legacies[missionId(from, brief)]) return 'mission-too-soon';
  const verdict = rule.check(situation, from, brief);
  if (verdict !== 'allowed') return verdict;
  return (world.powers[from]?.influence ?? 0) < rule.cost ? 'not-enough-influence' : 'allowed';
}

/** A guest comes where his country is known, at peace, and master of its own affairs. */
function embassyVerdict(situation: Situation, from: PowerId, to: PowerId): Verdict {
  const { powers } = situation.world;
  const [mine, theirs] = [powers[from]?.overlord, powers[to]?.overlord];
  if ((mine && mine !== to) || (theirs && theirs !== from)) return 'foreign-affairs-elsewhere';
  if (atWar(situation, from, to)) return 'already-at-war';
  return recognises(situation, from, to) ? 'allowed' : 'not-recognised';
}

/** One of a kind at a time between two powers; what is secret does not stand in another's way. */
function isUnderWay({ world }: Situation, from: PowerId, brief: Brief): boolean {
  const { missions } = world;
  if (missions[missionId(from, brief)]) return true;
  const back = missionId(brief.to, { ...brief, to: from });
  return ruleOf(brief.mission).seen !== 'secret' && missions[back] !== undefined;
}

/** Whoever sent a mission may call it home. */
export function checkRecall({ world }: Situation, power: PowerId, mission: MissionId): Verdict {
  const state = world.missions[mission];
  if (!state) return 'no-such-mission';
  return state.from === power ? 'allowed' : 'not-your-mission';
}
