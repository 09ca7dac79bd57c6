import { closed, rounded } from './planar.mjs';
import { project } from './projection.mjs';
import { readJson } from './readJson.mjs';
import { noise, roughen } from './roughen.mjs';

const KM_PER_UNIT = 1.096;

function maskRing({ border, closing }) {
  const real = border.map(project);
  const rough = real.length > 1 ? roughen(real, 0.1, 5) : real;
  return closed([...rough, ...closing.map(project)].map(rounded));
}

/** A band of the given width around a line. */
function corridorRing({ km, line }) {
  const half = km / KM_PER_UNIT / 2;
  const points = line.map(project);
  const left = [];
  const right = [];
  points.forEach(([x, y], i) => {
    const a = points[Math.max(0, i - 1)];
    const b = points[Math.min(points.length - 1, i + 1)];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const nx = (-(b[1] - a[1]) / length) * half;
    const ny = ((b[0] - a[0]) / length) * half;
    left.push(rounded([x + nx, y + ny]));
    right.push(rounded([x - nx, y - ny]));
  });
  return closed([...left, ...right.reverse()]);
}

/** A rough disc for a place too small to draw to scale. */
function forcedRing({ at, radius }) {
  const [x, y] = project(at);
  const ring = Array.from({ length: 10 }, (_, i) => {
    const angle = (i / 10) * 2 * Math.PI;
    const reach = radius * (0.8 + 0.3 * noise(i, radius));
    return rounded([x + reach * Math.cos(angle) * 0.8, y + reach * Math.sin(angle)]);
  });
  return closed(ring);
}

/**
 * The hand-drawn shapes, projected: `masks` by id, `corridors` that are water,
 * `forced` land, and all their outlines as `lines`.
 */
export function loadMasks() {
  const data = readJson('data/masks.json');
  const masks = Object.fromEntries(
    Object.entries(data.masks).map(([id, mask]) => [id, maskRing(mask)]),
  );
  const corridors = data.corridors.map(corridorRing);
  const forced = data.forced.map((place) => ({ id: place.id, ring: forcedRing(place) }));
  const lines = [...Object.values(masks), ...corridors, ...forced.map((place) => place.ring)];
  return { masks, corridors, forced, lines };
}
