import { lastFailures } from '../../game/lastFailures.ts';
import type { GameState } from '../../game/state.ts';
import type { UnitId } from '../../rules/index.ts';
import { counterGrowth } from '../counters/counter.ts';
import type { Spot } from '../view/view.ts';
import type { Arrow, End } from './arrow.ts';
import { endAt } from './bow.ts';
import { groundOf, strokesFrom } from './orderArrows.ts';

/** Where the stroke of a unit's order broke. */
export interface Break {
  readonly unit: UnitId;
  readonly at: Required<End>;
}

const FAINT = 0.4;
/** Pixels round a break within which a click asks about it. */
const TOUCH = 16;

/**
 * Last month's own orders that came to nothing, with the spot where each one broke; until the
 * first order of this month is given.
 */
export function failedArrows({ game, orders }: GameState): {
  readonly arrows: readonly Arrow[];
  readonly breaks: readonly Break[];
} {
  if (game === null || orders.length > 0) return { arrows: [], breaks: [] };
  const ground = groundOf(game);
  const failed = lastFailures(game).map(({ fact: { at, unit, order } }) => ({
    unit,
    strokes: strokesFrom(ground, order, { at, alpha: FAINT }),
  }));
  return {
    arrows: failed.flatMap(({ strokes }) => strokes),
    breaks: failed.flatMap(({ unit, strokes }) =>
      strokes.slice(-1).map(({ from, to }) => ({ unit, at: endAt(from, to, 0.5) })),
    ),
  };
}

/** Whose broken order lies under a spot of the world. */
export function brokenAt(state: GameState, spot: Spot, scale: number): UnitId | null {
  const growth = counterGrowth(scale);
  const near = failedArrows(state).breaks.find(({ at }) => {
    const right = (spot.x - at.x) * scale - at.shift * growth;
    const below = (spot.y - at.y) * scale + at.lift * growth;
    return Math.hypot(right, below) <= TOUCH;
  });
  return near?.unit ?? null;
}
