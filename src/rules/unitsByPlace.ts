import type { ProvinceId, UnitId } from './ids.ts';
import { sortedKeys } from './sortedKeys.ts';
import type { World } from './world.ts';

/** Which army or fleet stands in each place that has one. */
export function unitsByPlace(world: World): Map<ProvinceId, UnitId> {
  const places = new Map<ProvinceId, UnitId>();
  for (const id of sortedKeys(world.units)) {
    const unit = world.units[id];
    if (unit && unit.kind !== 'wing') places.set(unit.at, id);
  }
  return places;
}

/** The air wings based in each place that has any. */
export function wingsByPlace(world: World): Map<ProvinceId, UnitId[]> {
  const places = new Map<ProvinceId, UnitId[]>();
  for (const id of sortedKeys(world.units)) {
    const unit = world.units[id];
    if (unit?.kind !== 'wing') continue;
    const there = places.get(unit.at);
    if (there) there.push(id);
    else places.set(unit.at, [id]);
  }
  return places;
}
