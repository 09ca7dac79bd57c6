import type { Terrain } from '../board.ts';
import { LEVEL_WORTH } from './programme.ts';

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

/** What tanks are worth on some ground to a power of some craft, in hundredths; craft helps where they can go at all. */
export const armourPercent = (terrain: Terrain, level: number): number =>
  ON[terrain] + (ON[terrain] > 0 ? LEVEL_WORTH * level : 0);
