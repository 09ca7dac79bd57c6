import { breakTreaty } from '../diplomacy/breakTreaty.ts';
import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import type { CallId, PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { atWar } from '../standing.ts';
import { term, type Term } from '../term.ts';
import type { Call, CallAnswer } from '../world.ts';
import { joinClients } from './callToArms.ts';
import { enterWar } from './enterWar.ts';
import { pleaHolds } from './pleaTerms.ts';

/** What a called power says, and what moved it. */
export interface Reply {
  readonly answer: CallAnswer;
  readonly why: readonly Term[];
}

/** What a plea that nobody believes costs in standing, beside the breach. */
const LOSS_OF_FACE = -4;

/** An ally honours his word and joins the war, refuses, or says that the case does not arise. */
export function answerCall(month: MonthWriter, id: CallId, { answer, why }: Reply): void {
  const call = month.world.calls[id];
  if (!call) return;
  const { to, by, against, war } = call;
  const holds = pleaHolds(month.survey(), call);
  month.tell({ kind: 'call-answered', call: id, to, by, against, answer, why });
  if (answer === 'honour') join(month, call, why);
  else if (month.world.wars[war] && holds) decline(month, call, { answer, why });
  else if (month.world.wars[war]) breach(month, call, { answer, why });
}

/** Silence says that the case does not arise where that can be said, and refuses otherwise. */
export function lapseCalls(month: MonthWriter): void {
  const { world } = month;
  for (const id of sortedKeys(world.calls)) {
    const call = world.calls[id];
    if (!call || world.month <= call.made) continue;
    const answer = pleaHolds(month.survey(), call) ? 'not-our-case' : 'refuse';
    answerCall(month, id, { answer, why: term('call.unanswered', -1, { power: call.by }) });
  }
}

function join(month: MonthWriter, { to, by, against, war }: Call, why: readonly Term[]): void {
  const state = month.world.wars[war];
  if (!state || atWar(month.survey(), to, against)) return;
  const side = state.defenders.includes(by) ? 'defenders' : 'attackers';
  enterWar(month, { war, power: to, side, why, bond: 'ally' });
  joinClients(month, { war, lord: to, side });
  tellOpinion(month, [by, to], { cause: 'cause.stood-by-us', value: 30, fades: 3 });
  month.tell({ kind: 'trust', of: by, toward: to, change: 20, reason: 'trust.honoured' });
}

/** The letter of the treaty is kept: the caller remembers it, and others think nothing of it. */
function decline(month: MonthWriter, { to, by, treaty }: Call, { answer, why }: Reply): void {
  if (answer === 'refuse' && treaty !== null) {
    breakTreaty(month, treaty, { how: 'denounced', by: to, why });
    return;
  }
  tellOpinion(month, [by, to], { cause: 'cause.kept-to-the-letter', value: -8, fades: 2 });
  month.tell({ kind: 'trust', of: by, toward: to, change: -4, reason: 'trust.pleaded' });
}

function breach(month: MonthWriter, { to, by, treaty }: Call, { answer, why }: Reply): void {
  if (treaty === null) breakPromise(month, to, by);
  else breakTreaty(month, treaty, { how: 'broken', by: to, why });
  tellOpinion(month, [by, to], { cause: 'cause.left-us-alone', value: -40, fades: 2 });
  if (answer === 'not-our-case')
    month.tell({ kind: 'prestige', power: to, change: LOSS_OF_FACE, reason: 'prestige.excuse' });
}

/** A promise made in public for a crisis, and not kept when it came to war. */
function breakPromise(month: MonthWriter, to: PowerId, by: PowerId): void {
  month.tell({ kind: 'trust', of: by, toward: to, change: -30, reason: 'trust.broken' });
  month.tell({ kind: 'prestige', power: to, change: -10, reason: 'prestige.left-its-friend' });
}
