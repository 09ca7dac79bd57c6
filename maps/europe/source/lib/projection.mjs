import { geoConicConformal } from 'd3-geo';

/** The world plane: planar units, y down; one unit is about 1.1 km at the standard parallels. */
export const WORLD = { width: 6400, height: 4400 };

/** The box of the plane in which the Horn of Africa is drawn, and its own plate carrée. */
export const INSET = { x0: 60, y0: 2330, x1: 1000, y1: 3270 };
const INSET_ORIGIN = { lon: 33.6, lat: 18.3 };
const INSET_SCALE = { lon: 52.599, lat: 53.4 };

/** Countries whose units belong to the inset. */
export const INSET_COUNTRIES = new Set('ETH ERI DJI SOM SOL SDN SDS KEN YEM UGA'.split(' '));

const LEFT = -555;
const RIGHT = 546;
const TOP = -1345;
const SCALE = WORLD.width / (RIGHT - LEFT);

const cone = geoConicConformal()
  .parallels([36, 62])
  .rotate([-17, 0])
  .center([0, 0])
  .scale(1000 * SCALE)
  .translate([0, 0])
  .precision(0.1);

/** Projects longitude and latitude with the main cone. */
export function projectMain(lonLat) {
  const [x, y] = cone(lonLat);
  return [x - LEFT * SCALE, y - TOP * SCALE];
}

/** Projects longitude and latitude into the inset box. */
export function projectInset([lon, lat]) {
  return [
    INSET.x0 + (lon - INSET_ORIGIN.lon) * INSET_SCALE.lon,
    INSET.y0 + (INSET_ORIGIN.lat - lat) * INSET_SCALE.lat,
  ];
}

/** True for places that only the inset shows: nothing in the main frame lies so far south. */
export function isInsetPlace([lon, lat]) {
  return lat < 19.3 && lon > 25;
}

/** Projects a place into whichever part of the plane shows it. */
export function project(lonLat) {
  return isInsetPlace(lonLat) ? projectInset(lonLat) : projectMain(lonLat);
}

/** The place of a point of the plane, by the cone or, inside the box, by the inset. */
export function unproject([x, y], inset = false) {
  if (!inset) return cone.invert([x + LEFT * SCALE, y + TOP * SCALE]);
  return [
    INSET_ORIGIN.lon + (x - INSET.x0) / INSET_SCALE.lon,
    INSET_ORIGIN.lat - (y - INSET.y0) / INSET_SCALE.lat,
  ];
}

/** True when the point lies in the inset box. */
export function inInsetBox([x, y]) {
  return x >= INSET.x0 && x <= INSET.x1 && y >= INSET.y0 && y <= INSET.y1;
}
