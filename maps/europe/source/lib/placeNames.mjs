import polylabel from 'polylabel';
import { inPolygon, largestPolygon } from './planar.mjs';
import { project } from './projection.mjs';

const STEPS = 40;
const asPoint = ([x, y]) => ({ x: Math.round(x), y: Math.round(y) });
const holds = (polygons, point) => polygons.some((polygon) => inPolygon(point, polygon));

/** The middle of the roomiest part of a shape, for its name. */
export function labelOf(polygons) {
  return asPoint(polylabel(largestPolygon(polygons), 2));
}

/**
 * A seat on the plane. A port that simplification left in the water moves towards
 * the label until it is ashore.
 */
export function seatOf(at, polygons) {
  const from = project(at);
  const to = polylabel(largestPolygon(polygons), 2);
  for (let step = 0; step <= STEPS; step++) {
    const share = step / STEPS;
    const point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    if (holds(polygons, point.map(Math.round))) return asPoint(point);
  }
  return asPoint(to);
}
