import type { Face } from '../text/faces.ts';
import type { Tint } from '../gl/QuadMesh.ts';
import type { Spot } from '../view/view.ts';

/** Half extents about a middle; pixels or world units as its use says. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

interface Common {
  readonly id: string;
  readonly text: string;
  readonly face: Face;
  readonly ink: Tint;
  /** 0 none to 1: how strongly the paper shines round the letters. */
  readonly halo: number;
  /** Scales of the view at which it may be seen. */
  readonly from: number;
  readonly to: number;
  /** Higher ones are placed first. */
  readonly rank: number;
}

/** How large names at spots are written at a scale of the view: larger near by. */
export const nameGrowth = (scale: number): number => Math.min(1.3, Math.max(1, 0.7 + scale * 0.3));

/** A name at a spot, at one size in pixels but for its growth near by. */
export interface SpotLabel extends Common {
  readonly kind: 'spot';
  readonly at: Spot;
  /** Pixels. */
  readonly size: number;
  /** Ems between letters. */
  readonly spacing: number;
  /** Sign at the spot, beside which the name stands; without one the name stands on the spot. */
  readonly sign: string | null;
}

/** A name laid along the land; it grows with the zoom. */
export interface LandLabel extends Common {
  readonly kind: 'land';
  /** World units. */
  readonly size: number;
  /** It keeps its full ink however large it grows. */
  readonly full?: boolean;
  readonly letters: readonly LaidLetter[];
}

/** One letter in the world: the middle of its base line and its turn. */
export interface LaidLetter {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  /** Cosine and sine of the turn. */
  readonly cos: number;
  readonly sin: number;
}

export type Label = SpotLabel | LandLabel;
