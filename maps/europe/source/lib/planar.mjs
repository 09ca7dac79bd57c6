/** The polygons of a GeoJSON geometry, however it is wrapped. */
export function polygonsOf(geometry) {
  if (!geometry) return [];
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Area of a ring, without sign. */
export function ringArea(ring) {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  }
  return Math.abs(sum / 2);
}

/** Area of a polygon's outer ring. */
export function outerArea(polygon) {
  return ringArea(polygon[0]);
}

/** The polygon with the largest outer ring. */
export function largestPolygon(polygons) {
  return polygons.reduce((best, next) => (outerArea(next) > outerArea(best) ? next : best));
}

/** [x0, y0, x1, y1] of a list of points. */
export function boundsOf(points) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** True when the box holds the point. */
export function inBounds([x, y], box) {
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}

/** Even-odd test. */
export function inRing([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[i];
    const b = ring[j];
    const crosses = a[1] > y !== b[1] > y;
    if (crosses && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

/** Inside the outer ring and in no hole. */
export function inPolygon(point, polygon) {
  return inRing(point, polygon[0]) && !polygon.slice(1).some((hole) => inRing(point, hole));
}

/** Squared distance. */
export function squaredDistance(a, b) {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;
}

/** The item whose point is nearest to the given one. */
export function nearestOf(items, point, pointOf) {
  let best = items[0];
  let least = Infinity;
  for (const item of items) {
    const distance = squaredDistance(pointOf(item), point);
    if (distance < least) {
      least = distance;
      best = item;
    }
  }
  return best;
}

/** Length of a line of points. */
export function lengthOf(line) {
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    sum += Math.sqrt(squaredDistance(line[i], line[i - 1]));
  }
  return sum;
}

/** Rounds a point to a thousandth of a unit. */
export function rounded([x, y]) {
  return [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000];
}

/** The ring with its first point repeated at the end. */
export function closed(ring) {
  return [...ring, ring[0]];
}
