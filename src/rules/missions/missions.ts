import type { MissionId, PowerId } from '../ids.ts';
import { takeOrders, type MonthWriter } from '../monthWriter.ts';
import type { Reasoned } from '../orders.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { atWar } from '../standing.ts';
import { chanceOf, exposureTerms } from './exposure.ts';
import { briefOf, missionId, type Brief, type Mission, type MissionOutcome } from './mission.ts';
import { ruleOf } from './missionRules.ts';
import { vetoTerms } from './veto.ts';
import { feel, readOf } from './tellFeelings.ts';

/** What being found out costs with whom it was done to. */
const FOUND_OUT = { opinion: -15, trust: -10, prestige: -1 } as const;

/** Missions are recalled and sent; those that have had their time end; old legacies lapse. */
export function missions(month: MonthWriter): void {
  for (const { order } of takeOrders(month, 'recall-mission')) {
    const state = month.world.missions[order.mission];
    if (state) end(month, order.mission, state, 'recalled');
  }
  for (const { power, order } of takeOrders(month, 'send-mission')) send(month, power, order);
  for (const id of sortedKeys(month.world.missions)) {
    const state = month.world.missions[id];
    if (!state) continue;
    if (isCutShort(month, state)) end(month, id, state, 'broken-off');
    else if (month.world.month >= state.done) conclude(month, id, state);
  }
  for (const id of sortedKeys(month.world.legacies)) {
    const legacy = month.world.legacies[id];
    if (legacy && legacy.until < month.world.month)
      month.tell({ kind: 'legacy-ended', legacy: id });
  }
}

type SendOrder = Brief & Reasoned;

function send(month: MonthWriter, from: PowerId, { why = [], ...order }: SendOrder): void {
  const brief = briefOf(order);
  const { cost, months, office } = ruleOf(brief.mission);
  const veto = vetoTerms(month.survey(), from, brief);
  const key = missionId(from, brief);
  if (month.draw('veto', key).chance(chanceOf(veto))) {
    const half = Math.trunc(cost / 2);
    month.tell({ kind: 'mission-vetoed', brief, from, cost: half, office, why: veto });
    return;
  }
  const done = month.world.month + months;
  month.tell({ kind: 'mission-sent', mission: key, brief, from, done, cost, why });
}

/** Guests go home when there is war with their hosts, or no state to be guests of. */
function isCutShort(month: MonthWriter, { from, to, mission }: Mission): boolean {
  const { powers } = month.world;
  if (!powers[from]?.alive || !powers[to]?.alive) return true;
  return !ruleOf(mission).uninvited && atWar(month.survey(), from, to);
}

/** The day on which a mission does what it was sent for, or does not. */
function conclude(month: MonthWriter, id: MissionId, state: Mission): void {
  const { from, to, mission } = state;
  const rule = ruleOf(mission);
  const exposure = rule.seen === 'secret' ? exposureTerms(month.survey(), from, to) : [];
  if (month.draw('exposure', id).chance(chanceOf(exposure))) {
    end(month, id, state, 'found-out');
    feel(month, [to, from], mission, FOUND_OUT.opinion);
    month.tell({
      kind: 'trust',
      of: to,
      toward: from,
      change: FOUND_OUT.trust,
      reason: 'trust.found-out',
    });
    month.tell({
      kind: 'prestige',
      power: from,
      change: FOUND_OUT.prestige,
      reason: 'prestige.found-out',
    });
    return;
  }
  if (month.draw('accident', id).chance(rule.accident)) {
    end(month, id, state, 'accident');
    month.tell({ kind: 'prestige', power: from, change: -1, reason: 'prestige.accident' });
    return;
  }
  end(month, id, state, 'done');
  if (rule.seen === 'public') readOf(month, rule, [from, to]);
}

function end(
  month: MonthWriter,
  mission: MissionId,
  state: Mission,
  outcome: MissionOutcome,
): void {
  const { from, since } = state;
  const rule = ruleOf(state.mission);
  const findings = outcome === 'done' ? rule.finish(month, state) : [];
  const until = outcome === 'done' && rule.lasts > 0 ? month.world.month + rule.lasts : null;
  month.tell({
    kind: 'mission-ended',
    mission,
    brief: briefOf(state),
    from,
    since,
    outcome,
    until,
    findings,
  });
}
