import type { Polygon, Shape, Shapes } from './shapes.ts';

/** The shape that a point of the world plane lies in. */
export function pick(shapes: Shapes, x: number, y: number): Shape | undefined {
  return shapes.list.find(
    ({ box, polygons }) =>
      x >= box.left &&
      x <= box.right &&
      y >= box.top &&
      y <= box.bottom &&
      polygons.some((polygon) => covers(polygon, x, y)),
  );
}

/** Even-odd: a point in a hole crosses the outline and the hole. */
function covers(polygon: Polygon, x: number, y: number): boolean {
  let inside = false;
  for (const ring of polygon) {
    let beforeX = ring[ring.length - 2] ?? 0;
    let beforeY = ring[ring.length - 1] ?? 0;
    for (let i = 0; i < ring.length; i += 2) {
      const atX = ring[i] ?? 0;
      const atY = ring[i + 1] ?? 0;
      if (atY > y !== beforeY > y) {
        const crossing = ((beforeX - atX) * (y - atY)) / (beforeY - atY) + atX;
        if (x < crossing) inside = !inside;
      }
      beforeX = atX;
      beforeY = atY;
    }
  }
  return inside;
}
