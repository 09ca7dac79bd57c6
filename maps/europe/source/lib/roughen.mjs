/** A number in [0, 1) from numbers, the same on every machine. */
export function noise(...values) {
  let hash = 2166136261;
  for (const value of values) {
    const scaled = Math.round(value * 100);
    for (let byte = 0; byte < 4; byte++) {
      hash = Math.imul(hash ^ ((scaled >> (byte * 8)) & 255), 16777619);
    }
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296;
}

/** One edge by midpoint displacement; the same line from a to b as from b to a. */
function roughEdge(a, b, amplitude, shortest) {
  const backwards = a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
  if (backwards) return roughEdge(b, a, amplitude, shortest).reverse();
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.hypot(dx, dy);
  if (length < shortest) return [a, b];
  const along = 0.42 + 0.16 * noise(a[1], b[0], a[0]);
  const aside = (noise(...a, ...b) - 0.5) * 2 * amplitude;
  const middle = [a[0] + dx * along - dy * aside, a[1] + dy * along + dx * aside];
  const first = roughEdge(a, middle, amplitude, shortest);
  return first.concat(roughEdge(middle, b, amplitude, shortest).slice(1));
}

/**
 * Roughens a hand-drawn line so that it looks like the surveyed ones beside it.
 * `amplitude` is the sideways share of each edge, `shortest` the length left straight.
 */
export function roughen(line, amplitude, shortest) {
  let out = [line[0]];
  for (let i = 1; i < line.length; i++) {
    out = out.concat(roughEdge(line[i - 1], line[i], amplitude, shortest).slice(1));
  }
  return out;
}
