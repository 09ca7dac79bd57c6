import type { ClauseKind } from '../diplomacy/clause.ts';
import type { DecisionId, EventId, OptionId, PowerId, ProvinceId, TextKey } from '../ids.ts';
import type { Month } from '../month.ts';
import type { Stocks } from '../world.ts';
import type { PackPicture } from '../packPicture.ts';
import type { Condition } from './condition.ts';
import type { Effect } from './effect.ts';
import type { PowerRef } from './field.ts';
import type { TriggerKind } from './trigger.ts';

/** Something that adds to a chance or a weight while a condition holds. */
export interface WeightTerm {
  readonly value: number;
  readonly when: Condition;
  /** How a cabinet would put it; absent, it is told by its condition. */
  readonly reason?: TextKey;
}

/** When an event whose conditions hold comes about. */
export type Chance =
  /** In a thousand, each month. */
  | {
      readonly kind: 'monthly';
      readonly permille: number;
      readonly terms?: readonly WeightTerm[];
    }
  /** After so many months in the mean. */
  | { readonly kind: 'mean-time'; readonly months: number }
  /** In that month, or not at all. */
  | { readonly kind: 'date'; readonly month: Month }
  /** Only as another event's follow-up. */
  | { readonly kind: 'follow-up' }
  /** When something of this description has happened in the month. */
  | {
      readonly kind: 'on';
      readonly fact: TriggerKind;
      readonly by?: PowerId;
      readonly against?: PowerId;
      readonly provinces?: readonly ProvinceId[];
      readonly clause?: ClauseKind;
      readonly event?: EventId;
      readonly permille?: number;
    };
export const CHANCE_KINDS = [
  'monthly',
  'mean-time',
  'date',
  'follow-up',
  'on',
] as const satisfies readonly Chance['kind'][];

/** One thing that whoever is asked may do. */
export interface EventOption {
  readonly id: OptionId;
  readonly text: TextKey;
  /** Hidden unless it holds. */
  readonly when?: Condition;
  /** What a cabinet starts from; its chance is in proportion to this and the terms that hold. */
  readonly weight?: number;
  readonly terms?: readonly WeightTerm[];
  readonly effects: readonly Effect[];
  /** What the paper says once it is taken; nothing where it is absent. */
  readonly news?: TextKey;
}

/** Something that the pack makes happen when its conditions hold. */
export interface EventFacts {
  readonly id: EventId;
  readonly title: TextKey;
  readonly text: TextKey;
  readonly picture?: PackPicture;
  readonly when: Condition;
  readonly chance: Chance;
  /** Who acts, and whose capital the paper dates it from; absent, whoever the fact names. */
  readonly actor?: PowerId;
  /** To whom it is done; absent, whoever the fact names. */
  readonly target?: PowerId;
  /** Who chooses among the options; the actor if nothing is said. */
  readonly decides?: PowerRef;
  /** Months before it may happen again; absent, it happens once. */
  readonly repeat?: number;
  /** What it does at once. */
  readonly effects?: readonly Effect[];
  readonly options?: readonly EventOption[];
  /** What is taken when nobody answers; else the first option that is open. */
  readonly default?: OptionId;
  readonly source?: string;
}

/** Something that a power may decide to do, at a price and in its time. */
export interface DecisionFacts {
  readonly id: DecisionId;
  readonly title: TextKey;
  readonly text: TextKey;
  readonly power: PowerId;
  /** Hidden unless it holds. */
  readonly shown?: Condition;
  /** Cannot be begun unless it holds. */
  readonly when: Condition;
  readonly cost?: Partial<Stocks>;
  /** Until it is done; absent, at once. */
  readonly months?: number;
  readonly effects: readonly Effect[];
  /** Months before it may be begun again; absent, once. */
  readonly repeat?: number;
  /** A cabinet begins it when this and the terms that hold come to more than nothing. */
  readonly weight?: number;
  readonly terms?: readonly WeightTerm[];
  readonly source?: string;
}
