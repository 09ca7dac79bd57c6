import { arcOwners, planarArcs } from './sharedBorders.mjs';

/**
 * The places where borders meet: for each, the set of ids around it. Three or more shapes
 * meet at an end of an arc, so the ends are all that need looking at.
 */
export function junctions(topology) {
  const geometries = topology.objects.map.geometries.filter((geometry) => geometry.arcs);
  const lines = planarArcs(topology);
  const around = new Map();
  for (const [arc, owners] of arcOwners(geometries)) {
    const line = lines[arc];
    for (const end of [line[0], line[line.length - 1]]) {
      const key = end.join(',');
      if (!around.has(key)) around.set(key, new Set());
      for (const owner of owners) around.get(key).add(geometries[owner].properties.id);
    }
  }
  return [...around.values()];
}
