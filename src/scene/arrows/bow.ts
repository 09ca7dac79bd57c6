import type { Spot } from '../view/view.ts';
import type { End } from './arrow.ts';

/** A point of a curve with its direction (unit length) and its distance from the start. */
export interface Step extends Required<End> {
  readonly dx: number;
  readonly dy: number;
  readonly along: number;
}

/** How far a curve bends off its chord, as a share of it. */
const BOW = 0.13;
const STEPS = 14;

/** The point of the bow at t from 0 to 1: a parabola that leans to the left of its way. */
export function bowAt(from: Spot, to: Spot, t: number): Spot {
  const [cx, cy] = control(from, to);
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * cx + t * t * to.x,
    y: s * s * from.y + 2 * s * t * cy + t * t * to.y,
  };
}

/** The same as an end of another stroke: as high over its spot as both ends are, in proportion. */
export function endAt(from: End, to: End, t: number): Required<End> {
  const mix = (a = 0, b = 0): number => a + (b - a) * t;
  return { ...bowAt(from, to, t), lift: mix(from.lift, to.lift), shift: mix(from.shift, to.shift) };
}

const control = (from: Spot, to: Spot): readonly [number, number] => [
  (from.x + to.x) / 2 + (to.y - from.y) * BOW * 2,
  (from.y + to.y) / 2 - (to.x - from.x) * BOW * 2,
];

/** A bow from one spot to another in even steps. */
export function bow(from: End, to: End): readonly Step[] {
  const [cx, cy] = control(from, to);
  let along = 0;
  let before: Spot = from;
  return Array.from({ length: STEPS + 1 }, (_none, i) => {
    const t = i / STEPS;
    const at = endAt(from, to, t);
    const dx = (1 - t) * (cx - from.x) + t * (to.x - cx);
    const dy = (1 - t) * (cy - from.y) + t * (to.y - cy);
    const length = Math.hypot(dx, dy) || 1;
    along += Math.hypot(at.x - before.x, at.y - before.y);
    before = at;
    return { ...at, dx: dx / length, dy: dy / length, along };
  });
}
