import type { Side } from '../../game/sides.ts';
import type { PowerId, UnitKind } from '../../rules/index.ts';
import type { Rect } from '../labels/label.ts';
import type { Spot } from '../view/view.ts';

/** A unit as it lies on the map. */
export interface Counter {
  readonly power: PowerId;
  readonly kind: UnitKind;
  readonly strength: number;
  readonly side: Side;
  /** Where in the world it stands or passes. */
  readonly at: Spot;
  /** Pixels above that spot and to its right, at full size. */
  readonly lift: number;
  readonly shift: number;
  /** It lies in a city's port. */
  readonly inPort: boolean;
  /** It has its order, or is not there to be commanded. */
  readonly dim: boolean;
  readonly selected: boolean;
  /** It is on its way, and lies with no others. */
  readonly walking: boolean;
  /** Units that lie beneath it in one stack. */
  readonly others: number;
  /** What is drawn on its lower edge: it is cut off from its supplies, or has dug in. */
  readonly badge: 'cut-off' | 'dug-in' | null;
  /** 0 to 1. */
  readonly alpha: number;
}

/** Pixels of a counter at full size. */
export const COUNTER = { width: 50, height: 33 } as const;

/** Counters of wings are smaller by this. */
export const WING_SIZE = 0.8;

export const sizeOf = ({ kind }: Counter): number => (kind === 'wing' ? WING_SIZE : 1);

/** How large counters are drawn at a scale of the view: readable from afar, bold near by. */
export const counterGrowth = (scale: number): number =>
  Math.min(1.3, Math.max(0.68, 0.5 + scale * 0.46));

/** The room that a counter takes in world units. */
export function counterRect(counter: Counter, scale: number): Rect {
  const { at, lift, shift } = counter;
  const growth = counterGrowth(scale) / scale;
  const size = sizeOf(counter) * growth;
  return {
    x: at.x + shift * growth,
    y: at.y - lift * growth,
    halfWidth: (COUNTER.width / 2) * size,
    halfHeight: (COUNTER.height / 2) * size,
  };
}
