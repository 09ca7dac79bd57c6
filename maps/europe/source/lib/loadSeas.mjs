import { closed, inRing, nearestOf, rounded } from './planar.mjs';
import { inInsetBox, INSET, isInsetPlace, project, WORLD } from './projection.mjs';
import { readJson } from './readJson.mjs';
import { voronoiEdges } from './voronoiEdges.mjs';

const MARGIN = 1000;

function edgesBetweenZones(seeds, box) {
  return voronoiEdges(
    seeds.map((seed) => seed.point),
    box,
  )
    .filter(({ sides: [i, j] }) => seeds[i].id !== seeds[j].id)
    .map(({ a, b }) => [rounded(a), rounded(b)]);
}

/**
 * The sea zones: each is the water nearest to one of its seeds, or, for the small enclosed
 * seas that such cells would leak out of, the water within its own polygon.
 * Returns `zones`, the `lines` between them, `zoneAt(point)` and `inInset(id)`.
 */
export function loadSeas() {
  const zones = readJson('data/seas.json').seas;
  const enclosed = zones
    .filter((zone) => zone.within)
    .map((zone) => ({ id: zone.id, ring: closed(zone.within.map(project).map(rounded)) }));
  const seeds = zones
    .filter((zone) => zone.seeds)
    .flatMap((zone) =>
      zone.seeds.map((at) => ({ id: zone.id, point: project(at), inset: isInsetPlace(at) })),
    );
  const main = seeds.filter((seed) => !seed.inset);
  const inset = seeds.filter((seed) => seed.inset);
  const insetIds = new Set(inset.map((seed) => seed.id));
  const mainBox = [-MARGIN, -MARGIN, WORLD.width + MARGIN, WORLD.height + MARGIN];
  const lines = [
    ...edgesBetweenZones(main, mainBox),
    ...edgesBetweenZones(inset, [INSET.x0 - 1, INSET.y0 - 1, INSET.x1 + 1, INSET.y1 + 1]),
    ...enclosed.map((sea) => sea.ring),
  ];
  const zoneAt = (point) =>
    enclosed.find((sea) => inRing(point, sea.ring))?.id ??
    nearestOf(inInsetBox(point) ? inset : main, point, (seed) => seed.point).id;
  return { zones, lines, zoneAt, inInset: (id) => insetIds.has(id) };
}
