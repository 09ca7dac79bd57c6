import type { Tint } from '../gl/QuadMesh.ts';
import type { Spot } from '../view/view.ts';

/**
 * Orders of the staff, and what a month brought: retreats, treaties and threats. A landing is a
 * march over sea; a guard is the support of whoever holds; cover and patrol are both of them by air.
 */
export type ArrowKind =
  | 'move'
  | 'landing'
  | 'support'
  | 'guard'
  | 'cover'
  | 'patrol'
  | 'convoy'
  | 'rebase'
  | 'retreat'
  | 'bond'
  | 'threat';

/** Where a stroke ends: a spot, and how many pixels above and to the right of it a counter lies. */
export interface End extends Spot {
  readonly lift?: number;
  readonly shift?: number;
}

/** A stroke of the staff's pencil from one end to another. */
export interface Arrow {
  readonly kind: ArrowKind;
  readonly from: End;
  readonly to: End;
  /** What stands where it points, and is left free. */
  readonly onto: 'counter' | 'spot';
  /** 0 to 1; a failed order's is fainter. */
  readonly alpha: number;
}

const AIR: Tint = [0.43, 0.22, 0.56, 1];
const RED: Tint = [0.72, 0.15, 0.12, 1];
const BLUE: Tint = [0.14, 0.29, 0.52, 1];

/** Pencils: red for marches, blue for support, green for ships, violet for the air, and so on. */
export const PENCIL: Readonly<Record<ArrowKind, Tint>> = {
  move: RED,
  landing: RED,
  support: BLUE,
  guard: BLUE,
  cover: AIR,
  patrol: AIR,
  convoy: [0.08, 0.4, 0.42, 1],
  rebase: AIR,
  retreat: [0.24, 0.21, 0.19, 1],
  bond: [0.62, 0.46, 0.12, 1],
  threat: [0.8, 0.34, 0.05, 1],
};
