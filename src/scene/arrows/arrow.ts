import type { Tint } from '../gl/QuadMesh.ts';
import type { Spot } from '../view/view.ts';

/** Orders of the staff, and what a month brought: retreats, treaties and threats. */
export type ArrowKind = 'move' | 'support' | 'convoy' | 'rebase' | 'retreat' | 'bond' | 'threat';

/** A stroke of the staff's pencil from one spot of the world to another. */
export interface Arrow {
  readonly kind: ArrowKind;
  readonly from: Spot;
  readonly to: Spot;
  /** Pixels left free before the end, for what stands there. */
  readonly short: number;
  /** 0 to 1; a failed order's is fainter. */
  readonly alpha: number;
}

/** Pencils: red for marches, blue for support, green for ships, violet for the air, and so on. */
export const PENCIL: Readonly<Record<ArrowKind, Tint>> = {
  move: [0.72, 0.15, 0.12, 1],
  support: [0.14, 0.29, 0.52, 1],
  convoy: [0.08, 0.4, 0.42, 1],
  rebase: [0.4, 0.27, 0.47, 1],
  retreat: [0.24, 0.21, 0.19, 1],
  bond: [0.62, 0.46, 0.12, 1],
  threat: [0.8, 0.34, 0.05, 1],
};
