import type { PassageId, PowerId, ProvinceId } from '../ids.ts';
import type { Month } from '../month.ts';

/** The ladder of a crisis; war stands above it. */
export const CRISIS_STEPS = ['claim', 'demand', 'mobilisation', 'ultimatum'] as const;
export type CrisisStep = (typeof CRISIS_STEPS)[number];

/** What a crisis is about: what the one against whom it is pressed is asked to give up. */
export type Stake =
  /** Provinces, in plain order. */
  | { readonly kind: 'land'; readonly provinces: readonly ProvinceId[] }
  /** Its existence: all that it owns, and its state with it. */
  | { readonly kind: 'state' }
  /** A right: that a passage on its shore stands open. */
  | { readonly kind: 'passage'; readonly passage: PassageId }
  /** Its existence, shared out between the one who presses and another. */
  | { readonly kind: 'partition'; readonly with: PowerId };
export const STAKE_KINDS = [
  'land',
  'state',
  'passage',
  'partition',
] as const satisfies readonly Stake['kind'][];

/** Behind whom a bystander of a crisis puts himself: the one who presses, or the one pressed. */
export const CRISIS_SIDES = ['by', 'against'] as const;
export type CrisisSide = (typeof CRISIS_SIDES)[number];
/** Where a bystander may go; from `aside` he has taken back what he was. */
export const CRISIS_STANCES = [...CRISIS_SIDES, 'mediator', 'aside'] as const;
export type CrisisStance = (typeof CRISIS_STANCES)[number];

export interface Crisis {
  readonly by: PowerId;
  readonly against: PowerId;
  readonly over: Stake;
  readonly since: Month;
  step: CrisisStep;
  /** The month of the last step; a crisis that nobody presses dies down. */
  stepped: Month;
  /** Who has publicly promised his help to one side. */
  readonly backers: Record<PowerId, CrisisSide>;
  /** Who stands between the two; under a mediator it costs less to give in. */
  mediator: PowerId | null;
}
