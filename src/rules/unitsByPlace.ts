import type { ProvinceId, UnitId } from './ids.ts';
import { sortedKeys } from './sortedKeys.ts';
import type { World } from './world.ts';

/** Which army or fleet stands in each place that has one. */
export function unitsByPlace(world: World): Map<ProvinceId, UnitId> {
  const places = new Map<ProvinceId, UnitId>();
  for (const id of sortedKeys(world.units)) {
    const unit = world.units[id];
    if (unit) places.set(unit.at, id);
  }
  return places;
}
