import { passageNow } from '../../game/passageNow.ts';
import type { Game } from '../../game/state.ts';
import type { Rect } from '../labels/label.ts';
import { counterGrowth } from '../counters/counter.ts';
import type { Mark } from '../layers/PictureLayer.ts';
import type { Spot } from '../view/view.ts';
import { PASSAGE_RADIUS } from './drawPassage.ts';
import type { PassageSpot } from './passageSpots.ts';

/** The signs of all straits and canals: open, open to some, or shut. */
export const passageMarks = (game: Game, spots: readonly PassageSpot[]): Mark[] =>
  spots.map(({ edge, at }) => ({
    name: `passage-${passageNow(game, edge)}`,
    at,
    size: 1,
    alpha: 1,
  }));

/** The room that a sign takes in world units. */
export function passageRect({ at }: PassageSpot, scale: number): Rect {
  const half = (PASSAGE_RADIUS * counterGrowth(scale)) / scale;
  return { ...at, halfWidth: half, halfHeight: half };
}

/** Pixels round the middle of a sign within which a click means it. */
const TOUCH = 12;

/** The passage whose sign lies under a spot of the world. */
export const passageUnder = (
  passages: readonly PassageSpot[],
  spot: Spot,
  scale: number,
): PassageSpot | undefined =>
  passages.find(({ at }) => Math.hypot(at.x - spot.x, at.y - spot.y) * scale <= TOUCH);
