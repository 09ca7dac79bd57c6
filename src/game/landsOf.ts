import { type PowerId, type ProvinceId, sortedKeys, type World } from '../rules/index.ts';

/** The provinces that a power controls, its own and the occupied ones. */
export const landsOf = ({ provinces }: World, power: PowerId): ProvinceId[] =>
  sortedKeys(provinces).filter((id) => provinces[id]?.controller === power);
