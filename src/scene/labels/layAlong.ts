import { GRID_CELL } from '../shapes/ShapeGrid.ts';
import type { LaidLetter } from './label.ts';

/** Ems that a letter is wide, and ems between letters: the widest and the least. */
export interface Lettering {
  /** The width of each letter in ems, line by line. */
  readonly widths: (letter: string) => number;
  readonly loosest: number;
  readonly tightest: number;
}

/** A name laid out over land. */
export interface Laid {
  /** World units. */
  readonly size: number;
  readonly letters: readonly LaidLetter[];
}

/** Steepest that a name may stand, in radians. */
const STEEPEST = 0.95;
/** Heights of letters, from the largest tried to the least, in world units. */
const LARGEST = 190;
const LEAST = 9;
/** Room that letters need across the land, in their own heights. */
const ROOM = 1.3;
/** Share of the land's length that a name may fill. */
const FILL = 0.86;
/** The steepest that a name may lean out of its own frame, as a rise over a run. */
const LEAN = 0.22;
/** The widest gaps of a name in two lines, as a share of those in one: its lines hold together. */
const TWO_LINES = 0.35;
/** How much smaller a level name may be and still be preferred to a steep one. */
const LEVEL = 0.75;
/** Share of the heads and feet of letters that may stand off the land. */
const OFF_LAND = 0.14;
/** The strongest bend: how far the middle may stand off the chord, as a share of the length. */
const BEND = 0.11;

/** The middle line of some land in a turned frame, with its breadth. */
interface Spine {
  readonly angle: number;
  /** Where the frame has its origin. */
  readonly x: number;
  readonly y: number;
  /** For each column of the frame from `first`: the middle of its longest run, and its length. */
  readonly first: number;
  readonly middles: readonly number[];
  readonly breadths: readonly number[];
  /** The cells of the land, by `cellKey`. */
  readonly land: ReadonlySet<number>;
}

const cellKey = (x: number, y: number): number =>
  Math.floor(y / GRID_CELL) * 65536 + Math.floor(x / GRID_CELL);

/**
 * Lays a name along land as large as it fits: along the land's main axis or level, in one line
 * or in two, on a gentle bend.
 */
export function layAlong(
  xs: readonly number[],
  ys: readonly number[],
  name: string,
  lettering: Lettering,
): Laid | undefined {
  const axis = axisOf(xs, ys);
  const angles = Math.abs(axis) < 0.08 ? [axis] : [0, axis / 2, axis];
  const land = new Set(xs.map((x, i) => cellKey(x, ys[i] ?? 0)));
  let best: Laid | undefined;
  let worth = 0;
  for (const angle of angles) {
    const spine = { ...spineOf(xs, ys, angle), land };
    const liking = 1 - ((1 - LEVEL) * Math.abs(angle)) / STEEPEST;
    for (const lines of linesOf(name)) {
      const laid = fit(spine, lines, lettering, worth / liking);
      if (laid === undefined) continue;
      best = laid;
      worth = laid.size * liking;
    }
  }
  return best;
}

/** The name in one line, and in two where it has a gap. */
function linesOf(name: string): string[][] {
  const words = name.split(' ');
  if (words.length < 2) return [[name]];
  const splits = words
    .slice(1)
    .map((_word, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  splits.sort((a, b) => longest(a) - longest(b));
  return [[name], splits[0] ?? [name]];
}

const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));

/** The direction in which the cells spread most, kept from standing on end. */
function axisOf(xs: readonly number[], ys: readonly number[]): number {
  const [mx, my] = [mean(xs), mean(ys)];
  let [xx, xy, yy] = [0, 0, 0];
  xs.forEach((x, i) => {
    const [dx, dy] = [x - mx, (ys[i] ?? 0) - my];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  });
  const spread = Math.hypot(xx - yy, 2 * xy) / (xx + yy || 1);
  if (spread < 0.16) return 0;
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return Math.min(STEEPEST, Math.max(-STEEPEST, angle));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** Sorts the cells into columns across the angle and measures each column's longest run. */
function spineOf(xs: readonly number[], ys: readonly number[], angle: number): Omit<Spine, 'land'> {
  const [x, y] = [mean(xs), mean(ys)];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const columns = new Map<number, number[]>();
  xs.forEach((cell, i) => {
    const [dx, dy] = [cell - x, (ys[i] ?? 0) - y];
    const u = Math.round((dx * cos + dy * sin) / GRID_CELL);
    const v = -dx * sin + dy * cos;
    const column = columns.get(u);
    if (column) column.push(v);
    else columns.set(u, [v]);
  });
  const first = Math.min(...columns.keys());
  const last = Math.max(...columns.keys());
  const runs = Array.from({ length: last - first + 1 }, (_none, i) =>
    longestRun(columns.get(first + i) ?? []),
  );
  const middles = runs.map(([low, high]) => (low + high) / 2);
  const breadths = runs.map(([low, high]) => high - low);
  return { angle, x, y, first, middles, breadths };
}

function longestRun(values: number[]): readonly [number, number] {
  values.sort((a, b) => a - b);
  let best: readonly [number, number] = [0, 0];
  let low = values[0] ?? 0;
  values.forEach((value, i) => {
    const next = values[i + 1];
    if (next !== undefined && next - value < GRID_CELL * 1.9) return;
    if (value + GRID_CELL - low > best[1] - best[0])
      best = [low - GRID_CELL / 2, value + GRID_CELL / 2];
    low = next ?? value;
  });
  return best;
}

/** The largest lettering of these lines that fits the spine and beats `least`. */
function fit(
  spine: Spine,
  lines: readonly string[],
  lettering: Lettering,
  least: number,
): Laid | undefined {
  for (let size = LARGEST; size > Math.max(least, LEAST); size *= 0.93) {
    const span = widestSpan(spine, size * ROOM * (lines.length === 1 ? 1 : 2.3));
    const room = span.columns * GRID_CELL * FILL;
    const widths = lines.map((line) => widthOf(line, lettering) * size);
    const gaps = Math.max(1, longest(lines) - 1);
    const loosest = lettering.loosest * (lines.length === 1 ? 1 : TWO_LINES);
    const spacing = Math.min(loosest, (room - Math.max(...widths)) / gaps / size);
    if (spacing < lettering.tightest) continue;
    const letters = layLines(spine, span, lines, { size, spacing, lettering });
    if (liesOn(spine.land, letters, size)) return { size, letters };
  }
  return undefined;
}

/** True if the middle of each letter lies on the land, and nearly all of what is about it. */
function liesOn(land: ReadonlySet<number>, letters: readonly LaidLetter[], size: number): boolean {
  let edges = 0;
  let wet = 0;
  for (const { letter, x, y, cos, sin } of letters) {
    if (letter === ' ') continue;
    const [mx, my] = [x + sin * size * 0.34, y - cos * size * 0.34];
    if (!land.has(cellKey(mx, my))) return false;
    for (const reach of [size * 0.42, size * -0.42]) {
      edges += 1;
      if (!land.has(cellKey(mx + sin * reach, my - cos * reach))) wet += 1;
    }
  }
  return wet <= edges * OFF_LAND;
}

const widthOf = (line: string, { widths }: Lettering): number =>
  Array.from(line).reduce((sum, letter) => sum + widths(letter), 0);

interface Span {
  readonly from: number;
  readonly columns: number;
}

/** The longest stretch of columns that are broad enough. */
function widestSpan({ breadths }: Spine, breadth: number): Span {
  let best: Span = { from: 0, columns: 0 };
  let from = 0;
  breadths.forEach((each, i) => {
    if (each < breadth) from = i + 1;
    else if (i + 1 - from > best.columns) best = { from, columns: i + 1 - from };
  });
  return best;
}

/** A gentle curve v(t) = a + b·t + c·t² through the middles, t from the span's middle. */
function bendOf(spine: Spine, { from, columns }: Span): readonly [number, number, number] {
  const half = columns / 2;
  const sums = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < columns; i += 1) {
    const t = i + 0.5 - half;
    const v = spine.middles[from + i] ?? 0;
    [1, t, t * t, t ** 3, t ** 4, v, v * t, v * t * t].forEach((each, k) => {
      sums[k] = (sums[k] ?? 0) + each;
    });
  }
  const [n = 1, , tt = 0, , tttt = 0, v = 0, vt = 0, vtt = 0] = sums;
  // The span is symmetric about its middle, so the odd sums vanish and the system falls apart.
  const bend = (n * vtt - tt * v) / (n * tttt - tt * tt || 1);
  const most = (BEND * columns * GRID_CELL) / (half * half || 1);
  const c = Math.min(most, Math.max(-most, bend));
  const lean = LEAN * GRID_CELL;
  const b = tt === 0 ? 0 : vt / tt;
  return [(v - c * tt) / n, Math.min(lean, Math.max(-lean, b)), c];
}

interface Setting {
  readonly size: number;
  readonly spacing: number;
  readonly lettering: Lettering;
}

function layLines(
  spine: Spine,
  span: Span,
  lines: readonly string[],
  setting: Setting,
): LaidLetter[] {
  const bend = bendOf(spine, span);
  const drop = setting.size * 1.15;
  return lines.flatMap((line, i) =>
    layLine(spine, span, line, {
      ...setting,
      bend,
      shift: (i - (lines.length - 1) / 2) * drop + setting.size * 0.34,
    }),
  );
}

/** Sets the letters of one line on the bend; `shift` is how far below it the base line lies. */
function layLine(
  spine: Spine,
  { from, columns }: Span,
  line: string,
  { size, spacing, lettering, bend, shift }: Setting & Line,
): LaidLetter[] {
  const [a, b, c] = bend;
  const middle = (spine.first + from + columns / 2 - 0.5) * GRID_CELL;
  const [cos, sin] = [Math.cos(spine.angle), Math.sin(spine.angle)];
  const total = widthOf(line, lettering) + spacing * (line.length - 1);
  let along = (-total / 2) * size;
  return Array.from(line).map((letter) => {
    const width = lettering.widths(letter) * size;
    const t = (along + width / 2) / GRID_CELL;
    const slope = Math.atan((b + 2 * c * t) / GRID_CELL);
    const u = middle + t * GRID_CELL - Math.sin(slope) * shift;
    const v = a + b * t + c * t * t + Math.cos(slope) * shift;
    along += width + spacing * size;
    const turn = spine.angle + slope;
    return {
      letter,
      x: spine.x + u * cos - v * sin,
      y: spine.y + u * sin + v * cos,
      cos: Math.cos(turn),
      sin: Math.sin(turn),
    };
  });
}

interface Line {
  readonly bend: readonly [number, number, number];
  readonly shift: number;
}
