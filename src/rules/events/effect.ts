import type { PowerId, ProvinceId, TextKey } from '../ids.ts';
import type { Regime } from '../world.ts';

/** The closed vocabulary of what an event may do; nothing outside what the rules can do. */
export type Effect =
  | {
      readonly kind: 'opinion';
      readonly of: PowerId;
      readonly toward: PowerId;
      readonly cause: TextKey;
      readonly value: number;
      /** Points a year. */
      readonly fades: number;
    }
  | { readonly kind: 'stability'; readonly power: PowerId; readonly change: number }
  | { readonly kind: 'prestige'; readonly power: PowerId; readonly change: number }
  | { readonly kind: 'unrest'; readonly province: ProvinceId; readonly change: number }
  | { readonly kind: 'cede'; readonly province: ProvinceId; readonly to: PowerId }
  | {
      readonly kind: 'government';
      readonly power: PowerId;
      readonly regime: Regime;
      readonly leader: string;
    }
  | { readonly kind: 'flag'; readonly flag: string; readonly value: number };

export const EFFECT_KINDS = [
  'opinion',
  'stability',
  'prestige',
  'unrest',
  'cede',
  'government',
  'flag',
] as const satisfies readonly Effect['kind'][];
