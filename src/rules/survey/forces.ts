import type { Content } from '../content.ts';
import type { PowerId, UnitId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { unitsByPlace, type UnitsByPlace } from '../unitsByPlace.ts';
import type { World } from '../world.ts';
import { perPower } from './perPower.ts';

/** What can be counted of the units on the board. */
export interface Forces extends UnitsByPlace {
  /** Strength × quality of all armies. */
  readonly armies: Readonly<Record<PowerId, number>>;
  /** Strength × quality of all fleets. */
  readonly fleets: Readonly<Record<PowerId, number>>;
  readonly units: Readonly<Record<PowerId, readonly UnitId[]>>;
}

export function forcesOf(content: Content, world: World, living: readonly PowerId[]): Forces {
  const ids = sortedKeys(world.units);
  const armies = perPower(living, () => 0);
  const fleets = perPower(living, () => 0);
  const units = perPower<UnitId[]>(living, () => []);
  for (const id of ids) {
    const unit = world.units[id];
    const facts = unit && content.scenario.powers[unit.power];
    if (!unit || !facts) continue;
    units[unit.power]?.push(id);
    if (unit.kind === 'wing') continue;
    const sums = unit.kind === 'army' ? armies : fleets;
    const quality = unit.kind === 'army' ? facts.quality : facts.naval;
    sums[unit.power] = (sums[unit.power] ?? 0) + unit.strength * quality;
  }
  return { armies, fleets, units, ...unitsByPlace(world, ids) };
}
