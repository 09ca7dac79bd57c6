import { LENS_MODES, type GameState } from '../../game/state.ts';
import { lensOf } from '../../game/lensOf.ts';
import type { Cartouche, MapNames } from '../mapOptions.ts';
import { INK } from '../style/ink.ts';
import type { Face } from '../text/faces.ts';
import type { LaidLetter, LandLabel } from './label.ts';

/** The width of a letter in ems. */
type Widths = (face: Face, letter: string) => number;

/** A line of the title: shares of the cartouche's height, its base line from the top. */
interface Line {
  readonly part: string;
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly base: number;
  /** Ems between letters. */
  readonly spacing: number;
}

/** How much of the cartouche's width a line may take. */
const WIDEST = 0.86;

/** The title of the sheet: what is played, when, what is shown, and at what scale. */
export function cartoucheLabels(
  { game, mapMode, lens }: GameState,
  cartouche: Cartouche,
  { names, widths }: { readonly names: MapNames; readonly widths: Widths },
): LandLabel[] {
  if (game === null) return [];
  const { content, world } = game;
  const { text } = names;
  const mode = text(`map.sheet.${mapMode}`);
  const whose = LENS_MODES.includes(mapMode) ? lensOf(game, lens) : undefined;
  const sheet = whose ? text('map.sheet.lens', { sheet: mode, name: names.power(whose) }) : mode;
  const one = cartouche.scale.toLocaleString('en').replaceAll(',', '\u00a0');
  const title = text(content.scenario.title).toLocaleUpperCase();
  const lines: Line[] = [
    { part: 'title', text: title, face: 'bold', size: 0.2, base: 0.29, spacing: 0.12 },
    {
      part: 'date',
      text: text('map.sheet.date', { month: world.month }),
      face: 'regular',
      size: 0.14,
      base: 0.55,
      spacing: 0.05,
    },
    { part: 'sheet', text: sheet, face: 'italic', size: 0.105, base: 0.72, spacing: 0.02 },
    {
      part: 'scale',
      text: text('map.sheet.scale', { scale: one }),
      face: 'italic',
      size: 0.08,
      base: 0.9,
      spacing: 0.03,
    },
  ];
  return lines.map((line) => labelOf(line, cartouche, widths));
}

/** A line centred on the cartouche, smaller where it would be too long for it. */
function labelOf(line: Line, { x, y, width, height }: Cartouche, widths: Widths): LandLabel {
  const { part, text, face, spacing } = line;
  const advances = Array.from(text, (letter) => widths(face, letter) + spacing);
  const ems = advances.reduce((sum, each) => sum + each, -spacing);
  const size = Math.min(line.size * height, (width * WIDEST) / ems);
  const letters: LaidLetter[] = [];
  let pen = x + (width - ems * size) / 2;
  Array.from(text).forEach((letter, i) => {
    const advance = (advances[i] ?? 0) - spacing;
    const middle = pen + (advance / 2) * size;
    letters.push({ letter, x: middle, y: y + line.base * height, cos: 1, sin: 0 });
    pen += (advance + spacing) * size;
  });
  return {
    kind: 'land',
    id: `cartouche ${part}`,
    text,
    face,
    ink: [...INK.black, 1],
    halo: 0,
    from: 0,
    to: Infinity,
    rank: 2000,
    size,
    letters,
    full: true,
  };
}
