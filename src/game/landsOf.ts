import { type PowerId, type ProvinceId, sortedKeys, type World } from '../rules/index.ts';

/** The provinces that a power controls, its own and the occupied ones. */
export const landsOf = ({ provinces }: World, power: PowerId): ProvinceId[] =>
  sortedKeys(provinces).filter((id) => provinces[id]?.controller === power);

/** Whether a power holds any land that belongs to others. */
export const occupiesLand = (world: World, power: PowerId): boolean =>
  landsOf(world, power).some((id) => world.provinces[id]?.owner !== power);
