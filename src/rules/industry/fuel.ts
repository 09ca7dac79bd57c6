import type { Power, Traded, Unit } from '../world.ts';

/** Below this share of their need engines stand still and wounds are not made good. */
const ENOUGH = 75;

/** Units that burn oil: whatever sails, flies or drives on tracks. */
export const burnsOil = (unit: Unit): boolean => unit.kind !== 'army' || unit.armour === true;

/** Whether a state has enough of a good to go on with. */
export const hasEnough = (power: Power | undefined, good: Traded): boolean =>
  (power?.fed[good] ?? 100) >= ENOUGH;
