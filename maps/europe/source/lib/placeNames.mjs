import polylabel from 'polylabel';
import { inPolygon, largestPolygon } from './planar.mjs';
import { project } from './projection.mjs';

const FARTHEST = 60;
const DIRECTIONS = 48;
const asPoint = ([x, y]) => ({ x, y });
const holds = (polygons, point) => polygons.some((polygon) => inPolygon(point, polygon));

/** The middle of the roomiest part of a shape, for its name. */
export function labelOf(polygons) {
  return asPoint(polylabel(largestPolygon(polygons), 2).map(Math.round));
}

/** The points around a place, the nearest first. */
function* pointsAround([x, y]) {
  yield [x, y];
  for (let reach = 1; reach <= FARTHEST; reach++) {
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = (i / DIRECTIONS) * 2 * Math.PI;
      yield [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    }
  }
}

/** A seat on the plane. A port that simplification left in the water moves just ashore. */
export function seatOf(at, polygons) {
  for (const point of pointsAround(project(at))) {
    const seat = point.map(Math.round);
    if (holds(polygons, seat)) return asPoint(seat);
  }
  throw new Error(`No shore within ${FARTHEST} units of ${at}: see "at" in provinces.json`);
}
