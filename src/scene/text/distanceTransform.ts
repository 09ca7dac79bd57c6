/** Larger than any squared distance within a glyph, and still exact. */
const FAR = 1e9;

/**
 * For each cell the squared distance to the nearest cell of value 0 (cells between 0 and FAR count
 * as that far already): the lower envelope of parabolas, along columns and then along rows.
 */
export function distanceTransform(cells: Float64Array, width: number, height: number): void {
  const longest = Math.max(width, height);
  const line = new Float64Array(longest);
  const work = { feet: new Int32Array(longest), bounds: new Float64Array(longest + 1) };
  for (let x = 0; x < width; x += 1)
    sweep(cells, { start: x, step: width, length: height }, line, work);
  for (let y = 0; y < height; y += 1) {
    sweep(cells, { start: y * width, step: 1, length: width }, line, work);
  }
}

interface Run {
  readonly start: number;
  readonly step: number;
  readonly length: number;
}

interface Work {
  readonly feet: Int32Array;
  readonly bounds: Float64Array;
}

function sweep(cells: Float64Array, run: Run, line: Float64Array, { feet, bounds }: Work): void {
  const { start, step, length } = run;
  for (let i = 0; i < length; i += 1) line[i] = cells[start + i * step] ?? FAR;
  let last = 0;
  feet[0] = 0;
  bounds[0] = -FAR;
  bounds[1] = FAR;
  for (let i = 1; i < length; i += 1) {
    let cross = crossing(line, feet[last] ?? 0, i);
    while (last > 0 && cross <= (bounds[last] ?? 0)) {
      last -= 1;
      cross = crossing(line, feet[last] ?? 0, i);
    }
    if (cross > (bounds[last] ?? 0)) last += 1;
    feet[last] = i;
    bounds[last] = cross;
    bounds[last + 1] = FAR;
  }
  for (let i = 0, at = 0; i < length; i += 1) {
    while ((bounds[at + 1] ?? FAR) < i) at += 1;
    const foot = feet[at] ?? 0;
    cells[start + i * step] = (i - foot) * (i - foot) + (line[foot] ?? FAR);
  }
}

/** Where the parabola that stands at `b` dives under the one that stands at `a`. */
const crossing = (line: Float64Array, a: number, b: number): number =>
  ((line[b] ?? FAR) + b * b - (line[a] ?? FAR) - a * a) / (2 * (b - a));

/**
 * The coverage of a drawn glyph (0 to 255 a pixel) as distances from its edge: 255 deep inside,
 * 0 far outside, 191.25 on the edge; `reach` pixels are a full scale.
 */
export function edgeDistances(
  coverage: Uint8Array,
  width: number,
  height: number,
  reach: number,
): Uint8Array {
  const outside = new Float64Array(coverage.length);
  const inside = new Float64Array(coverage.length);
  coverage.forEach((each, i) => {
    const ink = each / 255;
    outside[i] = ink === 1 ? 0 : ink === 0 ? FAR : Math.max(0, 0.5 - ink) ** 2;
    inside[i] = ink === 0 ? 0 : ink === 1 ? FAR : Math.max(0, ink - 0.5) ** 2;
  });
  distanceTransform(outside, width, height);
  distanceTransform(inside, width, height);
  return Uint8Array.from(coverage, (_each, i) => {
    const away = Math.sqrt(outside[i] ?? 0) - Math.sqrt(inside[i] ?? 0);
    return Math.min(255, Math.max(0, Math.round(255 * (EDGE - away / reach))));
  });
}

/** The value of the edge itself, as a share of the scale. */
export const EDGE = 0.75;
