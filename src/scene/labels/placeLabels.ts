import {
  type Label,
  type LaidLetter,
  type LandLabel,
  nameGrowth,
  type Rect,
  type SpotLabel,
} from './label.ts';

/** A label that found room; the offset in pixels, before its growth, is from its spot to its middle. */
export interface Placed {
  readonly label: Label;
  readonly dx: number;
  readonly dy: number;
}

/** How wide and high a name is, in pixels. */
export type Measure = (label: SpotLabel) => { readonly width: number; readonly height: number };

/** Pixels between a sign and its name. */
const GAP = 6;
/** Country names larger than this are pale enough to be written over. */
export const PALE = 34;
/** And smaller than this they cannot be read. */
export const LEGIBLE = { least: 8.5, most: 170 } as const;
/** Letters of a country's name stand apart from all else by this much of their size. */
const LETTER_HALF = 0.42;

/** Boxes in world units, in a grid of cells, so that only neighbours are compared. */
class Taken {
  readonly #cells = new Map<number, Rect[]>();
  readonly #side: number;

  constructor(side: number) {
    this.#side = side;
  }

  free(rect: Rect): boolean {
    return this.#keys(rect).every((key) =>
      (this.#cells.get(key) ?? []).every((other) => !overlap(rect, other)),
    );
  }

  take(rect: Rect): void {
    for (const key of this.#keys(rect)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(rect);
      else this.#cells.set(key, [rect]);
    }
  }

  #keys({ x, y, halfWidth, halfHeight }: Rect): number[] {
    const cell = (value: number): number => Math.floor(value / this.#side);
    const keys: number[] = [];
    for (let row = cell(y - halfHeight); row <= cell(y + halfHeight); row += 1) {
      for (let column = cell(x - halfWidth); column <= cell(x + halfWidth); column += 1) {
        keys.push(row * 4096 + column);
      }
    }
    return keys;
  }
}

export const overlap = (a: Rect, b: Rect): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth &&
  Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight;

/** What stands in the way of names: counters, in world units at this scale. */
export interface Scene {
  readonly scale: number;
  readonly obstacles: readonly Rect[];
  readonly measure: Measure;
}

/**
 * Chooses which labels are shown at a scale and where, so that none touches another. What is
 * free at one scale stays free at every larger one, for names shrink on the land as one zooms in.
 */
export function placeLabels(labels: readonly Label[], scene: Scene): Placed[] {
  const { scale } = scene;
  const taken = new Taken(90 / scale);
  const letters = new Taken(90 / scale);
  for (const each of scene.obstacles) taken.take(each);
  const placed: Placed[] = [];
  for (const label of [...labels].sort((a, b) => b.rank - a.rank)) {
    if (scale < label.from || scale >= label.to) continue;
    const found =
      label.kind === 'land'
        ? placeLand(label, { taken, letters }, scale)
        : placeSpot(label, taken, scene);
    if (found !== undefined) placed.push(found);
  }
  return placed;
}

/** Along land a name minds no counters, but the smaller of two countries' names gives way. */
function placeLand(
  label: LandLabel,
  { taken, letters }: { readonly taken: Taken; readonly letters: Taken },
  scale: number,
): Placed | undefined {
  if (!isLegible(label, scale)) return undefined;
  const boxes = label.size * scale < PALE ? letterRects(label) : [];
  if (label.full !== true && !boxes.every((box) => letters.free(box))) return undefined;
  for (const box of boxes) for (const each of [taken, letters]) each.take(box);
  return { label, dx: 0, dy: 0 };
}

/** The room of a name's letters in world units. */
export const letterRects = ({ letters, size }: LandLabel): Rect[] =>
  letters.map((letter) => boxOf(letter, size));

/** Whether a name along the land is of a size that can be read. */
export const isLegible = ({ size, full }: LandLabel, scale: number): boolean =>
  size * scale >= LEGIBLE.least && (size * scale <= LEGIBLE.most || full === true);

function boxOf({ x, y, cos, sin }: LaidLetter, size: number): Rect {
  const half = size * LETTER_HALF;
  const rise = size * 0.33;
  return { x: x + sin * rise, y: y - cos * rise, halfWidth: half, halfHeight: half };
}

function placeSpot(label: SpotLabel, taken: Taken, scene: Scene): Placed | undefined {
  const scale = scene.scale / nameGrowth(scene.scale);
  const size = scene.measure(label);
  for (const [dx, dy] of spotsFor(label, size)) {
    const rect: Rect = {
      x: label.at.x + dx / scale,
      y: label.at.y + dy / scale,
      halfWidth: (size.width / 2 + 2) / scale,
      halfHeight: (size.height / 2 + 1) / scale,
    };
    if (!taken.free(rect)) continue;
    taken.take(rect);
    if (label.sign !== null) {
      taken.take({ ...label.at, halfWidth: 4 / scale, halfHeight: 4 / scale });
    }
    return { label, dx, dy };
  }
  return undefined;
}

/** Where a name may stand about its sign, the best place first. */
function spotsFor(
  { sign }: SpotLabel,
  { width, height }: { readonly width: number; readonly height: number },
): readonly (readonly [number, number])[] {
  if (sign === null) {
    const aside = 12 + height / 2;
    return [
      [0, 0],
      [0, aside],
      [0, -aside],
    ];
  }
  const side = GAP + width / 2;
  const above = GAP + height / 2 - 1;
  return [
    [side, 0],
    [-side, 0],
    [0, above],
    [0, -above],
    [side - 3, above - 3],
    [side - 3, -above + 3],
    [-side + 3, above - 3],
    [-side + 3, -above + 3],
  ];
}
