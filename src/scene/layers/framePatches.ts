import type { Cartouche, Graticule, ScaleBar } from '../mapOptions.ts';
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

/** Shares of the cartouche's height at which its two rules lie, and of its width that they take. */
const RULES = { at: [0.365, 0.785], width: 0.52 } as const;
/** World units of a rule's thickness, and half of the lozenge in its middle. */
const RULE = 5;
const LOZENGE = 15;

/** The rules between the lines of the cartouche, each with a lozenge in its middle. */
export function cartouchePatches({ x, y, width, height }: Cartouche): Polygon[] {
  const middle = x + width / 2;
  const reach = (width * RULES.width) / 2;
  const gap = LOZENGE * 2;
  return RULES.at.flatMap((share) => {
    const at = y + share * height;
    return [
      box(middle - reach, at - RULE / 2, middle - gap, at + RULE / 2),
      box(middle + gap, at - RULE / 2, middle + reach, at + RULE / 2),
      [
        Float32Array.of(
          middle - LOZENGE * 1.5,
          at,
          middle,
          at - LOZENGE / 2,
          middle + LOZENGE * 1.5,
          at,
          middle,
          at + LOZENGE / 2,
        ),
      ],
    ];
  });
}
