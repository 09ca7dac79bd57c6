import { lapseTreaty } from '../diplomacy/breakTreaty.ts';
import { tellOpinion } from '../diplomacy/tellOpinion.ts';
import type { PowerId, WarId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { opponents } from './opponents.ts';
import { beingSettled } from './shares.ts';
import { leads, opposed, sideOf } from './warSides.ts';

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
    else
      for (const [power, other] of [
        [a, b],
        [b, a],
      ] as const)
        if (!leads(war, power)) leaveAlone(month, id, power, other);
  }
  endArmistice(month, a, b);
  returnLand(month);
}

/** One power leaves a war by itself; sworn comrades who fight on do not forget it. */
function leaveAlone(month: MonthWriter, id: WarId, power: PowerId, enemy: PowerId): void {
  const war = month.world.wars[id];
  const side = war && sideOf(war, power);
  const sworn = war?.parties[power]?.bond === 'ally';
  const left = war && side ? war[side].filter((each) => each !== power && each !== enemy) : [];
  leaveWar(month, id, power);
  if (!sworn || !month.world.wars[id]) return;
  for (const of of left) {
    tellOpinion(month, [of, power], { cause: 'cause.separate-peace', value: -25, fades: 3 });
    month.tell({ kind: 'trust', of, toward: power, change: -15, reason: 'trust.separate-peace' });
  }
}

/** Peace ends the armistice before it. */
function endArmistice(month: MonthWriter, a: PowerId, b: PowerId): void {
  const { world } = month;
  for (const treaty of sortedKeys(world.treaties)) {
    const { parties = [], clauses = [] } = world.treaties[treaty] ?? {};
    const theirs = parties.includes(a) && parties.includes(b);
    if (theirs && clauses.some(({ kind }) => kind === 'armistice'))
      lapseTreaty(month, treaty, 'void');
  }
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
  const war = month.world.wars[id];
  if (!war) return;
  const { attackers, defenders } = war;
  month.tell({ kind: 'left-war', war: id, power });
  if (war.attackers.length === 0 || war.defenders.length === 0)
    month.tell({ kind: 'war-ended', war: id, attackers, defenders });
}

/**
 * Land that is held against somebody with whom the holder is no longer at war goes home, unless a
 * settlement made it a zone or a conference has yet to decide.
 */
export function returnLand(month: MonthWriter): void {
  const situation = month.survey();
  const { world } = month;
  for (const province of sortedKeys(world.provinces)) {
    const { owner, controller, occupiers } = world.provinces[province] ?? {};
    if (owner === undefined || controller === undefined || owner === controller) continue;
    if (occupiers || beingSettled(month, owner)) continue;
    if (!world.powers[owner]?.alive || opponents(situation, owner, controller)) continue;
    month.tell({ kind: 'province-taken', province, from: controller, to: owner });
  }
}
