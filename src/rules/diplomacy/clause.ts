import type { PowerId, ProvinceId } from '../ids.ts';
import type { Good } from '../world.ts';

/** One promise of a treaty. Clauses without `by` bind every party alike. */
export type Clause =
  | { readonly kind: 'recognition' }
  | { readonly kind: 'friendship' }
  | { readonly kind: 'consultation' }
  | { readonly kind: 'neutrality' }
  | { readonly kind: 'non-aggression' }
  | { readonly kind: 'peace' }
  /** No fighting for the term of the treaty; each holds what it holds. */
  | { readonly kind: 'armistice' }
  /** Fights beside the others when one is attacked; `against` narrows it to one enemy. */
  | { readonly kind: 'alliance'; readonly against?: PowerId }
  /** `by` promises to fight whoever attacks `of`. */
  | { readonly kind: 'guarantee'; readonly by: PowerId; readonly of: PowerId }
  /** `by` lets the armies and fleets of `to` through. */
  | { readonly kind: 'access'; readonly by: PowerId; readonly to: PowerId }
  /** Each month `by` sends `amount` of `good` and gets `price` in gold. */
  | {
      readonly kind: 'trade';
      readonly by: PowerId;
      readonly to: PowerId;
      readonly good: Good;
      readonly amount: number;
      readonly price: number;
    }
  | {
      readonly kind: 'cession';
      readonly by: PowerId;
      readonly to: PowerId;
      readonly province: ProvinceId;
    }
  /** Each month `by` pays `amount` in gold. */
  | {
      readonly kind: 'indemnity';
      readonly by: PowerId;
      readonly to: PowerId;
      readonly amount: number;
    }
  /** `by` keeps its own province free of forces while it is at peace. */
  | {
      readonly kind: 'demilitarised';
      readonly by: PowerId;
      readonly to: PowerId;
      readonly province: ProvinceId;
    }
  /** `by` puts its foreign affairs and defence in the hands of `to` (ROM-4). */
  | { readonly kind: 'protectorate'; readonly by: PowerId; readonly to: PowerId };

export const CLAUSE_KINDS = [
  'recognition',
  'friendship',
  'consultation',
  'neutrality',
  'non-aggression',
  'peace',
  'alliance',
  'guarantee',
  'access',
  'trade',
  'cession',
  'protectorate',
  'armistice',
  'indemnity',
  'demilitarised',
] as const satisfies readonly Clause['kind'][];
export type ClauseKind = Clause['kind'];

/** A clause of one kind. */
export type ClauseOf<K extends ClauseKind> = Extract<Clause, { readonly kind: K }>;
