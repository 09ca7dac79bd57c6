import type { Graticule, ScaleBar } from '../mapOptions.ts';
import type { Polygon } from '../shapes/shapes.ts';
import type { Sheet } from '../view/view.ts';

/** World units outside the sheet between which every second degree is inked. */
export const DEGREES = { inner: 26, outer: 34 } as const;
/** World units of the scale bar's height, and its parts. */
const BAR = 9;
const PARTS = 8;

const box = (left: number, top: number, right: number, bottom: number): Polygon => [
  Float32Array.of(left, top, right, top, right, bottom, left, bottom),
];

/** Every second stretch between crossings, from one corner to the other. */
function seconds(crossings: readonly number[], length: number): [number, number][] {
  const stops = [0, ...crossings, length];
  return stops.flatMap((from, i): [number, number][] => {
    const to = stops[i + 1];
    return i % 2 === 1 || to === undefined ? [] : [[from, to]];
  });
}

/** The degrees round the sheet: black and blank in turn. */
export function degreePatches(
  { top, bottom, left, right }: Graticule,
  { width, height }: Sheet,
): Polygon[] {
  const { inner, outer } = DEGREES;
  return [
    ...seconds(top, width).map(([from, to]) => box(from, -outer, to, -inner)),
    ...seconds(bottom, width).map(([from, to]) => box(from, height + inner, to, height + outer)),
    ...seconds(left, height).map(([from, to]) => box(-outer, from, -inner, to)),
    ...seconds(right, height).map(([from, to]) => box(width + inner, from, width + outer, to)),
  ];
}

/** The scale bar: its blank ground, and every second part inked. */
export function scalePatches({ x, y, length }: ScaleBar): { ground: Polygon; ink: Polygon[] } {
  const part = length / PARTS;
  const parts = Array.from({ length: PARTS / 2 }, (_none, i) => x + i * 2 * part);
  return {
    ground: box(x, y, x + length, y + BAR),
    ink: parts.map((from) => box(from, y, from + part, y + BAR)),
  };
}
