import { geoArea } from 'd3-geo';
import { unproject } from './projection.mjs';

const EARTH_RADIUS_KM = 6371.0088;

/** Steradians of a ring of the plane; d3 takes a ring that runs the other way for the rest. */
function ringSteradians(ring) {
  const area = geoArea({ type: 'Polygon', coordinates: [ring.map((point) => unproject(point))] });
  return area > 2 * Math.PI ? 4 * Math.PI - area : area;
}

/** Real area in km² of polygons of the main frame. */
export function areaOf(polygons) {
  const steradians = polygons.flatMap((polygon) =>
    polygon.map((ring, i) => (i === 0 ? 1 : -1) * ringSteradians(ring)),
  );
  return steradians.reduce((sum, area) => sum + area, 0) * EARTH_RADIUS_KM ** 2;
}
