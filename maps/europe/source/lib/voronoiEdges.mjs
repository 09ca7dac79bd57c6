import { Delaunay } from 'd3-delaunay';
import { squaredDistance } from './planar.mjs';

const onFrame = (a, b, box) =>
  [0, 1, 0, 1].some((axis, side) => {
    const edge = box[side];
    return Math.abs(a[axis] - edge) < 1e-6 && Math.abs(b[axis] - edge) < 1e-6;
  });

function nearestTwo(points, middle) {
  const order = points.map((point, i) => [squaredDistance(point, middle), i]);
  order.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  return [order[0][1], order[1][1]];
}

/**
 * The inner edges of the Voronoi diagram of points in a box, each once:
 * its ends `a` and `b`, and the indices of the two `sides`.
 */
export function voronoiEdges(points, box) {
  const diagram = Delaunay.from(points).voronoi(box);
  const edges = new Map();
  const keyOf = (a, b) =>
    [a, b]
      .map((end) => end.map((value) => Math.round(value * 10)).join())
      .sort()
      .join('|');
  for (const cell of points.map((_, i) => diagram.cellPolygon(i) ?? [])) {
    for (let i = 1; i < cell.length; i++) {
      const [a, b] = [cell[i - 1], cell[i]];
      if (onFrame(a, b, box) || edges.has(keyOf(a, b))) continue;
      const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      edges.set(keyOf(a, b), { a, b, sides: nearestTwo(points, middle) });
    }
  }
  return [...edges.values()];
}
