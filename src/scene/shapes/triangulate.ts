import earcut from 'earcut';
import type { Polygon } from './shapes.ts';

export interface Triangles {
  /** x, y, x, y … */
  readonly points: readonly number[];
  readonly indices: readonly number[];
}

/** Cuts an outline with holes into triangles. */
export function triangulate(polygon: Polygon): Triangles {
  const points: number[] = [];
  const holes: number[] = [];
  polygon.forEach((ring, i) => {
    if (i > 0) holes.push(points.length / 2);
    for (const each of ring) points.push(each);
  });
  return { points, indices: earcut(points, holes) };
}
