import type { Graticule, ScaleBar } from '../mapOptions.ts';
import { INK } from '../style/ink.ts';
import type { Sheet, Spot } from '../view/view.ts';
import type { SpotLabel } from './label.ts';

/** World units outside the sheet at which degrees are written, and within which a line ends there. */
const OUT = 12;
const END = 8;
/** Scales from which degrees fit between the lines of the frame: along it, and beside it. */
const FROM = { along: 0.45, beside: 0.95 } as const;

const small = (id: string, text: string, at: Spot, from: number): SpotLabel => ({
  kind: 'spot',
  id,
  text,
  face: 'italic',
  at,
  size: 10.5,
  spacing: 0.03,
  ink: [...INK.black, 0.85],
  halo: 0,
  from,
  to: Infinity,
  rank: 300,
  sign: null,
});

/** The degrees of the graticule, where its lines meet the frame. */
export function degreeLabels({ lines }: Graticule, sheet: Sheet): SpotLabel[] {
  return lines.flatMap(({ lon, lat, line }, i) => {
    const degrees = `${Math.abs(lon ?? lat ?? 0)}°`;
    return [line[0], line.at(-1)].flatMap((end, nth): SpotLabel[] => {
      const spot = end === undefined ? null : outside(end, sheet);
      if (spot === null) return [];
      const { at, beside } = spot;
      return [small(`degree ${i} ${nth}`, degrees, at, beside ? FROM.beside : FROM.along)];
    });
  });
}

/** Where the degrees of a line that ends here are written; null if it ends within the sheet. */
function outside(
  [x, y]: readonly [number, number],
  { width, height }: Sheet,
): { readonly at: Spot; readonly beside: boolean } | null {
  if (y < END) return { at: { x, y: -OUT }, beside: false };
  if (y > height - END) return { at: { x, y: height + OUT }, beside: false };
  if (x < END) return { at: { x: -OUT, y }, beside: true };
  if (x > width - END) return { at: { x: width + OUT, y }, beside: true };
  return null;
}

/** Nothing, half and all of the scale bar's length. */
export const scaleLabels = ({ x, y, length, kilometres }: ScaleBar): SpotLabel[] =>
  [0, 0.5, 1].map((share) => {
    const figure = String(Math.round(kilometres * share));
    const text = share === 1 ? `${figure} km` : figure;
    return small(`scale ${share}`, text, { x: x + length * share, y: y - 18 }, 0.3);
  });
