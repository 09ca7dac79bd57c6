import type { ProvinceId, UnitId } from './ids.ts';
import { sortedKeys } from './sortedKeys.ts';
import type { World } from './world.ts';

/** Who stands in each place, and who flies from it. */
export interface UnitsByPlace {
  /** The army or fleet of each place that has one. */
  readonly unitAt: ReadonlyMap<ProvinceId, UnitId>;
  /** Air wings by their bases. */
  readonly wingsAt: ReadonlyMap<ProvinceId, readonly UnitId[]>;
}

/** Looks through all units in the order of their ids; give the ids if they are sorted already. */
export function unitsByPlace(world: World, ids = sortedKeys(world.units)): UnitsByPlace {
  const unitAt = new Map<ProvinceId, UnitId>();
  const wingsAt = new Map<ProvinceId, UnitId[]>();
  for (const id of ids) {
    const unit = world.units[id];
    if (!unit) continue;
    const wings = wingsAt.get(unit.at);
    if (unit.kind !== 'wing') unitAt.set(unit.at, id);
    else if (wings) wings.push(id);
    else wingsAt.set(unit.at, [id]);
  }
  return { unitAt, wingsAt };
}
