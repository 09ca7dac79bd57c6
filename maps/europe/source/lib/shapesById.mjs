import { feature } from 'topojson-client';
import { polygonsOf } from './planar.mjs';

/** The polygons of each id of the finished board, on the world plane. */
export function shapesById(topology) {
  return new Map(
    topology.objects.map.geometries
      .filter((geometry) => geometry.arcs)
      .map((geometry) => [
        geometry.properties.id,
        polygonsOf(feature(topology, geometry).geometry),
      ]),
  );
}
