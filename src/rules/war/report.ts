import type { PowerId, UnitId } from '../ids.ts';
import type { Term } from '../term.ts';

/** Why a legal order of a unit came to nothing. */
export const FAILURES = [
  'bounced',
  'dislodged',
  'support-cut',
  'support-unmatched',
  'convoy-disrupted',
  'convoy-unmatched',
  'unlawful',
  'own-side-in-the-way',
  'paradox',
  'no-base',
] as const;
export type FailureCode = (typeof FAILURES)[number];

/** One unit's part in a battle: what it put in, why so much, and what it lost. */
export interface BattleSide {
  readonly unit: UnitId;
  readonly power: PowerId;
  readonly role: 'attack' | 'hold' | 'support-attack' | 'support-hold';
  readonly force: number;
  readonly terms: readonly Term[];
  readonly losses: number;
}
