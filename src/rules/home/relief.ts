import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';

/** What a government may spend gold on at home: bread quiets the country, propaganda fills its party. */
export const RELIEFS = ['bread', 'propaganda'] as const;
export type Relief = (typeof RELIEFS)[number];

/** What bread does for the country, and propaganda for the party that governs. */
export const RELIEF_GAIN: Readonly<Record<Relief, number>> = { bread: 3, propaganda: 2 };

/** Gold that it costs: bread for every province held, the press by their number too, but less. */
export function reliefCost({ survey }: Situation, power: PowerId, on: Relief): number {
  const lands = survey.lands[power]?.length ?? 0;
  return on === 'bread' ? 10 + 2 * lands : 8 + lands;
}
