import polylabel from 'polylabel';
import { provinceAt } from './loadAssignment.mjs';
import { inRing, outerArea } from './planar.mjs';

const SPECK = 1e-4;
/** Islands below this area (square units, about 48 km²) are water… */
const SMALLEST_ISLAND = 40;
/** …except these, whose islands are the point of them. */
const ISLAND_COUNTRIES = new Set(['MLT', 'FRO', 'ALD', 'GGY', 'JEY', 'IMN']);
const ISLAND_PROVINCES = new Set(['rodi', 'mytilene', 'mariehamn', 'valletta', 'zara', 'hanko']);

function isKept(part, id) {
  if (part.area >= SMALLEST_ISLAND || part === part.unit.main) return true;
  if (ISLAND_COUNTRIES.has(part.unit.a3)) return true;
  return ISLAND_PROVINCES.has(id) && part.area > 12;
}

/** A function that names the province or sea zone of a face, judged by a point well inside it. */
function namer({ unitAt, masks, seas }) {
  return (polygon) => {
    const point = polylabel(polygon, Math.max(0.05, Math.sqrt(outerArea(polygon)) / 50));
    const forced = masks.forced.find((place) => inRing(point, place.ring));
    if (forced) return forced.id;
    const part = unitAt(point);
    const dry = part && !masks.corridors.some((ring) => inRing(point, ring));
    const id = dry ? provinceAt(part.unit, point, masks.masks) : undefined;
    return id && isKept(part, id) ? id : seas.zoneAt(point);
  };
}

/** Names every face; the result is a GeoJSON collection with `id` properties. */
export function classifyFaces(faces, context) {
  const nameOf = namer(context);
  const features = faces
    .filter((polygon) => outerArea(polygon) >= SPECK)
    .map((polygon) => ({
      type: 'Feature',
      properties: { id: nameOf(polygon) },
      geometry: { type: 'Polygon', coordinates: polygon },
    }));
  return { type: 'FeatureCollection', features };
}
