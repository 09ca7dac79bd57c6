import { polygonsOf } from './planar.mjs';
import { INSET, WORLD } from './projection.mjs';
import { runMapshaper } from './runMapshaper.mjs';

const boxRing = (x0, y0, x1, y1) => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
  [x0, y0],
];

/** Cuts the plane into the smallest faces that the units' outlines and all other lines make. */
export async function cutFaces(units, lines) {
  const outlines = units.flatMap((unit) => unit.parts.flatMap((part) => part.polygon));
  const frame = boxRing(0, 0, WORLD.width, WORLD.height);
  const inset = boxRing(INSET.x0, INSET.y0, INSET.x1, INSET.y1);
  const geometries = [...outlines, ...lines, inset, frame].map((coordinates) => ({
    type: 'LineString',
    coordinates,
  }));
  const out = await runMapshaper(
    [
      '-i lines.json snap snap-interval=0.05',
      '-polygons',
      `-clip bbox=0,0,${WORLD.width},${WORLD.height}`,
      '-explode',
      '-o faces.json format=geojson precision=0.001',
    ],
    { 'lines.json': JSON.stringify({ type: 'GeometryCollection', geometries }) },
  );
  const collection = JSON.parse(out['faces.json']);
  const found = collection.features?.map((face) => face.geometry) ?? collection.geometries;
  return found.flatMap(polygonsOf);
}
