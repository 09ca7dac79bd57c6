import earcut from 'earcut';
import type { Polygon } from './shapes.ts';

export interface Triangles {
  /** x, y, x, y … */
  readonly points: Float32Array;
  readonly indices: readonly number[];
}

/** Cuts an outline with holes into triangles. */
export function triangulate(polygon: Polygon): Triangles {
  const points = new Float32Array(polygon.reduce((sum, ring) => sum + ring.length, 0));
  const holes: number[] = [];
  let at = 0;
  for (const ring of polygon) {
    if (at > 0) holes.push(at / 2);
    points.set(ring, at);
    at += ring.length;
  }
  return { points, indices: earcut(points, holes) };
}
