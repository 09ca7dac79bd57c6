import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { boundsOf, inBounds, inPolygon, outerArea, polygonsOf } from './planar.mjs';
import { readJson } from './readJson.mjs';

/** One polygon of a unit. */
function partOf(unit, polygon) {
  return { unit, polygon, box: boundsOf(polygon[0]), area: outerArea(polygon) };
}

/** The source units of the extract: properties, parts, largest part, and a point inside that. */
export function loadUnits() {
  const topology = readJson('data/units.topo.json');
  const [layer] = Object.values(topology.objects);
  return layer.geometries
    .filter((geometry) => geometry.arcs)
    .map((geometry) => {
      const unit = { ...geometry.properties };
      unit.parts = polygonsOf(feature(topology, geometry).geometry).map((p) => partOf(unit, p));
      unit.main = unit.parts.reduce((best, part) => (part.area > best.area ? part : best));
      unit.centre = polylabel(unit.main.polygon, 2);
      return unit;
    });
}

const CELL = 100;

/** A function from a point to the part of a unit that holds it, or undefined at sea. */
export function indexUnits(units) {
  const cells = new Map();
  const cellKey = (x, y) => `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`;
  for (const part of units.flatMap((unit) => unit.parts)) {
    const [x0, y0, x1, y1] = part.box.map((value) => Math.floor(value / CELL));
    for (let x = x0; x <= x1; x++) {
      for (let y = y0; y <= y1; y++) {
        const key = `${x},${y}`;
        if (!cells.has(key)) cells.set(key, []);
        cells.get(key).push(part);
      }
    }
  }
  return (point) =>
    cells
      .get(cellKey(...point))
      ?.find((part) => inBounds(point, part.box) && inPolygon(point, part.polygon));
}
