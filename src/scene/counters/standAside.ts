import type { Rect } from '../labels/label.ts';
import { overlap } from '../labels/placeLabels.ts';
import type { Spot } from '../view/view.ts';
import { type Counter, counterRect } from './counter.ts';

/** What counters had better not lie on, and what the ground is under a spot of the world. */
export interface Surroundings {
  readonly scale: number;
  /** Letters and signs, in world units. */
  readonly written: readonly Rect[];
  /** The same for all land in one hand; seas have theirs. */
  ground(spot: Spot): unknown;
}

/** Pixels at full size by which a counter may stand aside, the least first. */
const STEPS = [8, 16, 24, 32, 40, 48, 56] as const;
/** Sideways and up or down; a counter is wider than it is high. */
const EVEN = [-1, -0.5, 0, 0.5, 1] as const;
const WAYS = EVEN.flatMap((dx) => EVEN.map((dy) => [dx, dy * 0.75] as const)).filter(
  ([dx, dy]) => Math.abs(dx) === 1 || Math.abs(dy) === 0.75,
);
const ASIDE = STEPS.flatMap((step) => WAYS.map(([dx, dy]) => [dx * step, dy * step] as const)).sort(
  ([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by),
);

/** How many pixels aside it is worth to hide no whole letter, no counter, and to stay on its ground. */
const WORTH = { letter: 44, counter: 200, ground: 24 } as const;

/** The weak choose before the strong, who have more ground of their own; ships come after armies. */
const byGround = (a: Counter, b: Counter): number =>
  Number(a.kind !== 'army') - Number(b.kind !== 'army') || a.strength - b.strength;

/** Counters as they lie when each has gone a little aside of what is written and of the others. */
export function standAside(counters: readonly Counter[], around: Surroundings): Counter[] {
  const lying: Rect[] = [];
  const moved = new Map<Counter, Counter>();
  for (const counter of [...counters].sort(byGround)) {
    const place = bestPlace(counter, lying, around);
    lying.push(counterRect(place, around.scale));
    moved.set(counter, place);
  }
  return counters.map((counter) => moved.get(counter) ?? counter);
}

function bestPlace(counter: Counter, lying: readonly Rect[], around: Surroundings): Counter {
  const { scale } = around;
  const rect = counterRect(counter, scale);
  const reach = { ...rect, halfWidth: rect.halfWidth * 4, halfHeight: rect.halfHeight * 5 };
  const letters = around.written.filter((each) => overlap(reach, each));
  const others = lying.filter((each) => overlap(reach, each));
  const home = around.ground(counter.at);
  const price = (moved: Counter): number => {
    const at = counterRect(moved, scale);
    const hidden = letters.reduce((sum, each) => sum + share(each, at), 0);
    const covered = others.reduce((sum, each) => sum + share(at, each), 0);
    return hidden * WORTH.letter + covered * WORTH.counter;
  };
  let best = counter;
  let least = price(counter);
  for (const [dx, dy] of ASIDE) {
    const way = Math.hypot(dx, dy);
    if (way >= least) break;
    const moved = { ...counter, shift: counter.shift + dx, lift: counter.lift - dy };
    const abroad = around.ground(counterRect(moved, scale)) === home ? 0 : WORTH.ground;
    const cost = way + abroad + price(moved);
    if (cost < least) [best, least] = [moved, cost];
  }
  return best;
}

/** How much of one box another covers, 0 to 1; a tenth at least where they touch. */
function share(a: Rect, b: Rect): number {
  const wide = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
  const high = a.halfHeight + b.halfHeight - Math.abs(a.y - b.y);
  if (wide <= 0 || high <= 0) return 0;
  const [width, height] = [2 * a.halfWidth, 2 * a.halfHeight];
  return Math.max(0.1, (Math.min(wide, width) * Math.min(high, height)) / (width * height));
}
