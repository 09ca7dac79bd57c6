import type { PowerId, WarId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { atWar } from '../standing.ts';
import { leads, opposed } from './warSides.ts';

/**
 * Ends the war between two powers. The leaders of both sides end it for everybody; anybody else
 * leaves it alone. Occupied land goes back to its owners.
 */
export function endWarBetween(month: MonthWriter, a: PowerId, b: PowerId): void {
  const { world } = month;
  for (const id of sortedKeys(world.wars)) {
    const war = world.wars[id];
    if (!war || !opposed(war, a, b)) continue;
    if (leads(war, a) && leads(war, b)) endWar(month, id);
    else for (const power of [a, b]) if (!leads(war, power)) leaveWar(month, id, power);
  }
  returnLand(month);
}

/** Ends a whole war. */
export function endWar(month: MonthWriter, id: WarId): void {
  const war = month.world.wars[id];
  if (!war) return;
  const { attackers, defenders } = war;
  month.tell({ kind: 'war-ended', war: id, attackers, defenders });
}

/** Takes one power out of a war; a side without anybody ends it. */
export function leaveWar(month: MonthWriter, id: WarId, power: PowerId): void {
  month.tell({ kind: 'left-war', war: id, power });
  const war = month.world.wars[id];
  if (war && (war.attackers.length === 0 || war.defenders.length === 0)) endWar(month, id);
}

/** Land that is held against somebody with whom the holder is no longer at war goes home. */
export function returnLand(month: MonthWriter): void {
  const situation = month.survey();
  const { world } = month;
  for (const province of sortedKeys(world.provinces)) {
    const { owner, controller } = world.provinces[province] ?? {};
    if (owner === undefined || controller === undefined || owner === controller) continue;
    if (!world.powers[owner]?.alive || atWar(situation, owner, controller)) continue;
    month.tell({ kind: 'province-taken', province, from: controller, to: owner });
  }
}
