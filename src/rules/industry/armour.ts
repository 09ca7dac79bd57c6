import type { Terrain } from '../board.ts';

/** Hundredths that tanks add to an army by the ground that is fought over. */
const ON: Readonly<Record<Terrain, number>> = {
  plain: 30,
  desert: 20,
  hills: 5,
  city: -10,
  forest: -15,
  arctic: -20,
  marsh: -30,
  mountain: -30,
};
/** Hundredths that each level of the craft adds, where tanks can go at all. */
const PER_LEVEL = 3;

/** What tanks are worth on some ground to a power of some craft, in hundredths. */
export const armourPercent = (terrain: Terrain, level: number): number =>
  ON[terrain] + (ON[terrain] > 0 ? PER_LEVEL * level : 0);
