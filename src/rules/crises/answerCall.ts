import { breakTreaty } from '../diplomacy/breakTreaty.ts';
import type { CallId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { atWar } from '../standing.ts';
import type { Term } from '../term.ts';
import type { Call } from '../world.ts';
import { enterWar } from './enterWar.ts';

/** What a called power says, and what moved it. */
export interface CallAnswer {
  readonly honoured: boolean;
  readonly why: readonly Term[];
}

/** An ally honours his word and joins the war, or refuses and breaks it. */
export function answerCall(month: MonthWriter, id: CallId, { honoured, why }: CallAnswer): void {
  const call = month.world.calls[id];
  if (!call) return;
  const { to, by, against } = call;
  month.tell({ kind: 'call-answered', call: id, to, by, against, honoured, why });
  if (honoured) join(month, call, why);
  else if (month.world.wars[call.war]) refuse(month, call);
}

/** A call that nobody answered in the month after it is refused by silence. */
export function lapseCalls(month: MonthWriter): void {
  const { world } = month;
  for (const id of sortedKeys(world.calls)) {
    const call = world.calls[id];
    if (call && world.month > call.made) answerCall(month, id, { honoured: false, why: [] });
  }
}

function join(month: MonthWriter, { to, by, against, war }: Call, why: readonly Term[]): void {
  const state = month.world.wars[war];
  if (!state || atWar(month.survey(), to, against)) return;
  const side = state.defenders.includes(by) ? 'defenders' : 'attackers';
  enterWar(month, { war, power: to, side, why, bond: 'ally' });
  const cause = { cause: 'cause.stood-by-us', value: 30, since: month.world.month, fades: 3 };
  month.tell({ kind: 'opinion', of: by, toward: to, cause });
  month.tell({ kind: 'trust', of: by, toward: to, change: 20, reason: 'trust.honoured' });
}

function refuse(month: MonthWriter, { to, by, treaty }: Call): void {
  breakTreaty(month, treaty, 'broken', to);
  const cause = { cause: 'cause.left-us-alone', value: -40, since: month.world.month, fades: 2 };
  month.tell({ kind: 'opinion', of: by, toward: to, cause });
}
