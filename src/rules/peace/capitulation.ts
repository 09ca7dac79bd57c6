import { rivalOf } from '../home/rivals.ts';
import { uniteState } from '../home/uniteState.ts';
import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { enemiesOf } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { clamp, sumOf, type Term } from '../term.ts';
import { disband } from './disband.ts';
import { exileTerms, goIntoExile, hostFor } from './exile.ts';
import { leaveWar } from './endWarBetween.ts';
import { openConference } from './openConference.ts';
import { sideOf } from './warSides.ts';

/**
 * A power can fight no longer at home: its government goes abroad where a comrade takes it in and
 * its reasons allow it, else it surrenders.
 */
export function giveIn(month: MonthWriter, power: PowerId, terms: readonly Term[]): void {
  const situation = month.survey();
  const rival = rivalOf(situation, power);
  if (rival !== undefined) {
    uniteState(month, rival, power, terms);
    return;
  }
  const host = hostFor(situation, power);
  const victor = strongestEnemy(situation, power);
  const abroad = host === null ? [] : exileTerms(situation, power, host);
  if (host !== null && victor !== null && sumOf(abroad) >= 0)
    goIntoExile(month, power, host, { victor, terms: [...abroad] });
  else capitulate(month, power, terms);
}

/**
 * A power surrenders: its forces lay down their arms, it is out of its wars, and those whom it
 * fought meet over it. Until they have decided, everybody stays where he stands.
 */
export function capitulate(month: MonthWriter, power: PowerId, terms: readonly Term[]): void {
  const { world } = month;
  const victor = strongestEnemy(month.survey(), power);
  if (victor === null) return;
  month.tell({ kind: 'capitulated', power, to: victor, terms });
  openConference(month, power);
  disband(month, power);
  vacate(month, power);
  for (const war of sortedKeys(world.wars)) {
    const state = world.wars[war];
    if (state && sideOf(state, power) !== undefined) leaveWar(month, war, power);
  }
  month.tell({ kind: 'prestige', power: victor, change: 10, reason: 'prestige.victory' });
}

/** The enemy with the most soldiers and works. */
function strongestEnemy(situation: Situation, power: PowerId): PowerId | null {
  let best: PowerId | null = null;
  let most = -1;
  for (const enemy of enemiesOf(situation, power)) {
    const { armies, works } = situation.survey;
    const weight = clamp((armies[enemy] ?? 0) + (works[enemy] ?? 0), 0, 100_000);
    if (weight > most) [best, most] = [enemy, weight];
  }
  return best;
}

/** Others' land that the beaten held goes back to its owners. */
function vacate(month: MonthWriter, power: PowerId): void {
  const { provinces } = month.world;
  for (const province of sortedKeys(provinces)) {
    const { owner, controller } = provinces[province] ?? {};
    if (controller === power && owner !== undefined && owner !== power)
      month.tell({ kind: 'province-taken', province, from: power, to: owner });
  }
}
