import { gzipSync } from 'node:zlib';
import { boundsOf, inPolygon, largestPolygon, lengthOf, outerArea } from './planar.mjs';
import { WORLD } from './projection.mjs';
import { arcOwners, planarArcs } from './sharedBorders.mjs';

/** How far a piece of a province may lie from its largest part, in units. */
const FARTHEST = 260;
/** Sea pieces thinner than this share of their bounding square are slivers. */
const SLIVER = 0.02;

/** The partition is exact: each arc bounds one or two shapes, and only the frame bounds one. */
function partitionProblems({ topology }) {
  const lines = planarArcs(topology);
  let outer = 0;
  const problems = [];
  for (const [arc, owners] of arcOwners(topology.objects.map.geometries)) {
    if (owners.length > 2) problems.push(`arc ${arc} bounds ${owners.length} shapes`);
    if (owners.length === 1) outer += lengthOf(lines[arc]);
  }
  const frame = 2 * (WORLD.width + WORLD.height);
  if (Math.abs(outer - frame) > 1) problems.push(`unshared borders: ${outer}, the frame: ${frame}`);
  return problems;
}

function sizeProblems({ topology }, sizes) {
  const text = JSON.stringify(topology);
  const gzip = gzipSync(text, { level: 9 }).length;
  console.log(`board.topo.json: ${text.length} characters, ${gzip} bytes gzipped`);
  return text.length > sizes.raw || gzip > sizes.gzip ? ['board.topo.json is too big'] : [];
}

const gap = (a, b) => Math.max(0, a[0] - b[2], b[0] - a[2]) + Math.max(0, a[1] - b[3], b[1] - a[3]);

/** No piece of a province lies far from the rest, but for islands that belong there. */
function farProblems({ provinces, shapes }, farIslands) {
  const near = provinces.filter(({ id }) => !farIslands.includes(id));
  return near.flatMap(({ id }) => {
    const home = boundsOf(largestPolygon(shapes.get(id))[0]);
    return shapes
      .get(id)
      .filter((polygon) => gap(boundsOf(polygon[0]), home) > FARTHEST)
      .map((polygon) => `${id} has a piece far away, near ${polygon[0][0].map(Math.round)}`);
  });
}

function sliverProblems({ seas, shapes }) {
  return seas.flatMap(({ id }) =>
    shapes
      .get(id)
      .filter((polygon) => {
        const [x0, y0, x1, y1] = boundsOf(polygon[0]);
        return outerArea(polygon) < SLIVER * Math.max(x1 - x0, y1 - y0) ** 2;
      })
      .map((polygon) => `${id} has a sliver near ${polygon[0][0].map(Math.round)}`),
  );
}

/** Seats and labels lie inside their shapes. */
function placeProblems({ provinces, seas, shapes }) {
  return [...provinces, ...seas].flatMap(({ id, seat, label }) =>
    [seat, label]
      .filter((place) => place)
      .filter(({ x, y }) => !shapes.get(id).some((polygon) => inPolygon([x, y], polygon)))
      .map(({ x, y }) => `${id}: ${x}, ${y} is not inside`),
  );
}

/** Every id that has facts has a shape, and the other way round, but for waste and lagoons. */
function survivalProblems({ provinces, seas, shapes }) {
  const known = new Set([...provinces, ...seas].map((place) => place.id));
  const lost = [...known].filter((id) => !shapes.has(id)).map((id) => `${id} has no shape`);
  const extra = [...shapes.keys()]
    .filter((id) => !known.has(id) && id !== 'lagoon' && !id.startsWith('waste-'))
    .map((id) => `${id} has a shape and no facts`);
  return [...lost, ...extra];
}

/** What is wrong with the shapes, as sentences. */
export function checkShapes(board, checks) {
  const lost = survivalProblems(board);
  if (lost.length) return lost;
  return [
    ...partitionProblems(board),
    ...sizeProblems(board, checks.sizes),
    ...farProblems(board, checks.farIslands),
    ...sliverProblems(board),
    ...placeProblems(board),
  ];
}
