import type { CrisisId, PowerId } from '../ids.ts';
import type { Month } from '../month.ts';

/** What powers meet about: everybody's safety, one whom they fear, or a crisis. */
export type Agenda =
  | { readonly kind: 'security' }
  | { readonly kind: 'against'; readonly power: PowerId }
  | { readonly kind: 'crisis'; readonly crisis: CrisisId };

/** Whom the host asks to the table: the great powers, or all who are in its reach. */
export const CIRCLES = ['great', 'neighbours'] as const;
export type Circle = (typeof CIRCLES)[number];

/** What can be put to the vote; a concession and a withdrawal settle a crisis one way or the other. */
export const DRAFTS = [
  'consultation',
  'neutrality',
  'non-aggression',
  'front',
  'concession',
  'withdrawal',
  'sanctions',
] as const;
export type Draft = (typeof DRAFTS)[number];

/** A month each: seats are taken, drafts laid on the table, votes given. */
export const CONGRESS_STAGES = ['invitation', 'drafting', 'voting'] as const;
export type CongressStage = (typeof CONGRESS_STAGES)[number];

export const SEATS = ['invited', 'taken', 'declined'] as const;
export type Seat = (typeof SEATS)[number];

/** Powers at one table over one matter (a conference; that over a beaten power is another thing). */
export interface Congress {
  readonly host: PowerId;
  readonly agenda: Agenda;
  readonly opened: Month;
  stage: CongressStage;
  readonly seats: Record<PowerId, Seat>;
  /** The drafts on the table, with who laid each there. */
  readonly drafts: Partial<Record<Draft, PowerId>>;
  readonly votes: Record<PowerId, Draft | 'none'>;
}
