import type { ClauseKind } from '../diplomacy/clause.ts';
import type { EventId, PowerId, ProvinceId } from '../ids.ts';
import type { Month } from '../month.ts';

/** The closed vocabulary of what a pack may ask of the world. */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'date'; readonly from?: Month; readonly until?: Month }
  | { readonly kind: 'exists'; readonly power: PowerId }
  /** The power owns and controls every province of the list. */
  | { readonly kind: 'holds'; readonly power: PowerId; readonly provinces: readonly ProvinceId[] }
  | { readonly kind: 'at-war'; readonly power: PowerId; readonly with?: PowerId }
  | {
      readonly kind: 'treaty';
      readonly between: readonly [PowerId, PowerId];
      readonly clause: ClauseKind;
    }
  | {
      readonly kind: 'opinion';
      readonly of: PowerId;
      readonly toward: PowerId;
      readonly atLeast: number;
    }
  | { readonly kind: 'happened'; readonly event: EventId }
  | { readonly kind: 'flag'; readonly flag: string; readonly atLeast: number };

export const CONDITION_KINDS = [
  'all',
  'any',
  'not',
  'date',
  'exists',
  'holds',
  'at-war',
  'treaty',
  'opinion',
  'happened',
  'flag',
] as const satisfies readonly Condition['kind'][];
