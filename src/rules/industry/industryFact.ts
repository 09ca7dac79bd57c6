import type { PowerId, ProvinceId, TreatyId, UnitId } from '../ids.ts';
import type { Month } from '../month.ts';
import type { Term } from '../term.ts';
import type { Field, Good, Improvement, Project, Stocks, Traded, UnitKind } from '../world.ts';
import type { ShortDelivery } from './deliveries.ts';

/** What happens in treasuries, yards and laboratories in a month. */
export type IndustryFact =
  | {
      readonly kind: 'income';
      power: PowerId;
      change: Readonly<Stocks>;
      terms: Readonly<Record<Good, readonly Term[]>>;
      /** Hundredths of what furnaces and engines need that they will have. */
      fed: Readonly<Record<Traded, number>>;
    }
  /** A treaty promised for this month what was not there; `months` in a row by now. */
  | ({ readonly kind: 'delivery-short'; months: number } & ShortDelivery)
  /** All that a treaty promises for a month comes again. */
  | { readonly kind: 'delivery-resumed'; treaty: TreatyId; parties: readonly PowerId[] }
  | {
      readonly kind: 'building-begun';
      power: PowerId;
      project: Project;
      at: ProvinceId;
      done: Month;
      cost: Readonly<Stocks>;
    }
  | {
      readonly kind: 'building-done' | 'building-lost';
      power: PowerId;
      project: Project;
      at: ProvinceId;
      done: Month;
    }
  | {
      readonly kind: 'building-cancelled';
      power: PowerId;
      project: Project;
      at: ProvinceId;
      done: Month;
      refund: Readonly<Stocks>;
    }
  | { readonly kind: 'improved'; power: PowerId; at: ProvinceId; what: Improvement }
  | {
      readonly kind: 'unit-raised';
      unit: UnitId;
      power: PowerId;
      unitKind: UnitKind;
      at: ProvinceId;
      strength: number;
      name: string;
      armour?: true;
    }
  /** An army took to its tanks. */
  | { readonly kind: 'refitted'; unit: UnitId; power: PowerId; at: ProvinceId }
  /** What was built joined a unit: its establishment and strength grow, to 10 at most. */
  | {
      readonly kind: 'reinforced';
      unit: UnitId;
      power: PowerId;
      at: ProvinceId;
      change: number;
    }
  | {
      readonly kind: 'recovered';
      unit: UnitId;
      power: PowerId;
      change: number;
      cost: Readonly<Stocks>;
    }
  | {
      readonly kind: 'disbanded';
      unit: UnitId;
      power: PowerId;
      at: ProvinceId;
      /** Men who come home. */
      manpower: number;
    }
  | { readonly kind: 'programme-set'; power: PowerId; field: Field; effort: number }
  | { readonly kind: 'market-set'; power: PowerId; good: Traded; amount: number }
  /** Points towards the next level, with where they came from. */
  | {
      readonly kind: 'learned';
      power: PowerId;
      field: Field;
      points: number;
      terms: readonly Term[];
    }
  | { readonly kind: 'level-gained'; power: PowerId; field: Field; level: number; cost: number };
