import type { Spot } from '../view/view.ts';

/** A point of a curve with its direction (unit length) and its distance from the start. */
export interface Step {
  readonly x: number;
  readonly y: number;
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

const control = (from: Spot, to: Spot): readonly [number, number] => [
  (from.x + to.x) / 2 + (to.y - from.y) * BOW * 2,
  (from.y + to.y) / 2 - (to.x - from.x) * BOW * 2,
];

/** A bow from one spot to another in even steps. */
export function bow(from: Spot, to: Spot): readonly Step[] {
  const [cx, cy] = control(from, to);
  let along = 0;
  let before = from;
  return Array.from({ length: STEPS + 1 }, (_none, i) => {
    const t = i / STEPS;
    const at = bowAt(from, to, t);
    const dx = (1 - t) * (cx - from.x) + t * (to.x - cx);
    const dy = (1 - t) * (cy - from.y) + t * (to.y - cy);
    const length = Math.hypot(dx, dy) || 1;
    along += Math.hypot(at.x - before.x, at.y - before.y);
    before = at;
    return { ...at, dx: dx / length, dy: dy / length, along };
  });
}
