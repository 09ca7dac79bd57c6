import { lengthOf } from './planar.mjs';

/** The arc indices of a TopoJSON geometry, flattened and without direction. */
export function arcsOf(geometry) {
  return geometry.arcs.flat(Infinity).map((arc) => (arc < 0 ? ~arc : arc));
}

/** The arcs of a topology as planar lines, whether it is quantised or not. */
export function planarArcs(topology) {
  if (!topology.transform) return topology.arcs;
  const { scale, translate } = topology.transform;
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** For each arc, the indices of the one or two geometries that it bounds. */
export function arcOwners(geometries) {
  const owners = new Map();
  geometries.forEach((geometry, index) => {
    for (const arc of arcsOf(geometry)) owners.set(arc, [...(owners.get(arc) ?? []), index]);
  });
  return owners;
}

/** For each geometry, a map from the index of each neighbour to the length that they share. */
export function sharedBorders(topology, geometries) {
  const lines = planarArcs(topology);
  const borders = geometries.map(() => new Map());
  for (const [arc, [a, b]] of arcOwners(geometries)) {
    if (b === undefined || a === b) continue;
    const length = lengthOf(lines[arc]);
    borders[a].set(b, (borders[a].get(b) ?? 0) + length);
    borders[b].set(a, (borders[b].get(a) ?? 0) + length);
  }
  return borders;
}
