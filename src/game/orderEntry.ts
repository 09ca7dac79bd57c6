import type { ProvinceId, UnitId, UnitOrder } from '../rules/index.ts';

/** What the next choice of an order is about. */
export type EntryMode = 'move' | 'support' | 'convoy';

/**
 * An order being put together: one pure state for map, list and keyboard alike.
 * `from` is the supported or carried unit's place once chosen.
 */
export type OrderEntry =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'choosing';
      readonly unit: UnitId;
      readonly mode: EntryMode;
      readonly from: ProvinceId | null;
    };

/** What the entry asks for next. */
export interface EntryStep {
  /** Provinces that a click or a key may choose now. */
  readonly targets: readonly ProvinceId[];
  /** Text key and blanks of the sentence that says what is being ordered. */
  readonly sentence: { readonly key: string; readonly about: Readonly<Record<string, string>> };
  /** Modes that this unit has any legal order for. */
  readonly modes: readonly EntryMode[];
}

/** What a choice led to: a further question, or a complete order. */
export type EntryResult =
  | { readonly kind: 'entry'; readonly entry: OrderEntry }
  | { readonly kind: 'order'; readonly order: UnitOrder }
  | { readonly kind: 'ignored' };
