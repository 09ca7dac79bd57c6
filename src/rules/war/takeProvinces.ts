import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { atWar } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { sameSide } from './fight.ts';

/** Armies take the enemy land in which they stand; a friend's land is given back to the friend. */
export function takeProvinces(month: MonthWriter, situation: Situation): void {
  const { world } = month;
  for (const id of sortedKeys(world.units)) {
    const unit = world.units[id];
    const state = unit?.kind === 'army' ? world.provinces[unit.at] : undefined;
    if (!unit || !state || !atWar(situation, unit.power, state.controller)) continue;
    const to = newHolder(situation, unit.power, state.owner);
    month.tell({ kind: 'province-taken', province: unit.at, from: state.controller, to });
  }
}

const newHolder = (situation: Situation, taker: PowerId, owner: PowerId): PowerId =>
  situation.world.powers[owner]?.alive && sameSide(situation, taker, owner) ? owner : taker;
