import { clamp } from '../term.ts';

/** What a unit met in a battle. */
export interface Fray {
  /** Force of its side, at least 1. */
  readonly own: number;
  /** Force against its side. */
  readonly against: number;
  /** Its strength before the battle. */
  readonly strength: number;
  /** It held and was driven out. */
  readonly beaten: boolean;
  /** It only supported. */
  readonly supporting: boolean;
  /** −1 to 2, drawn. */
  readonly scatter: number;
}

/**
 * Points of strength that a battle costs a unit: by the ratio of forces, a tenth of its strength
 * at even odds; driven out it loses more, in support half; with a small drawn scatter.
 */
export function lossOf({ own, against, strength, beaten, supporting, scatter }: Fray): number {
  if (against === 0) return 0;
  const tenths = clamp(Math.trunc((15 * against) / own), 2, 40);
  const raw = Math.trunc((strength * (tenths + 5 * scatter)) / 100) + (beaten ? 1 : 0);
  const loss = supporting ? Math.trunc(raw / 2) : raw;
  return clamp(loss, 0, strength);
}
