import type { PowerId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { sortedKeys } from '../sortedKeys.ts';

/** A state's forces lay down their arms. */
export function disband(month: MonthWriter, power: PowerId): void {
  const { world } = month;
  for (const unit of sortedKeys(world.units)) {
    const state = world.units[unit];
    if (state?.power === power)
      month.tell({ kind: 'destroyed', unit, power, at: state.at, by: null });
  }
}
