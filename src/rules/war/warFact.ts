import type { PassagePolicy } from '../board.ts';
import type { PassageId, PowerId, ProvinceId, UnitId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import type { Stance } from '../world.ts';
import type { AirSide } from './air/airWar.ts';
import type { BattleSide, FailureCode } from './report.ts';

/** What happens in the fighting of a month. */
export type WarFact =
  | { readonly kind: 'stance-set'; unit: UnitId; power: PowerId; stance: Stance }
  | { readonly kind: 'passage-set'; passage: PassageId; power: PowerId; policy: PassagePolicy }
  | {
      readonly kind: 'moved';
      unit: UnitId;
      power: PowerId;
      from: ProvinceId;
      to: ProvinceId;
      convoyed: boolean;
    }
  | { readonly kind: 'supported'; unit: UnitId; power: PowerId; at: ProvinceId; order: UnitOrder }
  | {
      readonly kind: 'order-failed';
      unit: UnitId;
      power: PowerId;
      at: ProvinceId;
      order: UnitOrder;
      code: FailureCode;
      /** Where those stand whose orders stopped it. */
      by: readonly ProvinceId[];
    }
  | {
      readonly kind: 'battle';
      at: ProvinceId;
      sides: readonly BattleSide[];
      winner: PowerId | null;
    }
  /** Enemy wings met over a place. */
  | {
      readonly kind: 'air-battle';
      at: ProvinceId;
      sides: readonly (AirSide & { readonly losses: number })[];
    }
  | {
      readonly kind: 'dislodged';
      unit: UnitId;
      power: PowerId;
      from: ProvinceId;
      by: PowerId;
      /** Where it retreats to. */
      to: ProvinceId;
    }
  | {
      readonly kind: 'destroyed';
      unit: UnitId;
      power: PowerId;
      at: ProvinceId;
      by: PowerId | null;
    }
  | { readonly kind: 'province-taken'; province: ProvinceId; from: PowerId; to: PowerId }
  | { readonly kind: 'dug-in'; units: readonly UnitId[] }
  | {
      readonly kind: 'out-of-supply';
      unit: UnitId;
      power: PowerId;
      at: ProvinceId;
      /** Months in a row, this one among them. */
      months: number;
      losses: number;
    }
  /** The fleets and wings of a power have no oil from now on, or have some again. */
  | { readonly kind: 'oil-out' | 'oil-back'; power: PowerId }
  /** Units that had been cut off and are fed again. */
  | { readonly kind: 'in-supply'; units: readonly UnitId[] };
