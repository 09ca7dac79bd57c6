import type { Clause } from './diplomacy/clause.ts';
import type { PowerId, UnitId } from './ids.ts';
import type { StateOrder, UnitOrder } from './orders.ts';

/**
 * Every order that is open to a power this month: the answer of `legal(content, view)`. Its lists
 * are worked out when they are read.
 */
export interface LegalOrders {
  /** For each of its units all that it can be told, the hold first. */
  readonly units: Readonly<Record<UnitId, readonly UnitOrder[]>>;
  /** Answers, denunciations, steps of crises, declarations, building: each complete. */
  readonly state: readonly StateOrder[];
  /** Those of one kind, without working out the rest. */
  readonly of: <K extends StateOrder['kind']>(kind: K) => StateOrderOf<K>[];
  /** What an offer to each other power may contain, clause by clause: nothing, if it reads none. */
  readonly clauses: Readonly<Record<PowerId, readonly Clause[]>>;
}

/** The orders of one kind. */
export type StateOrderOf<K extends StateOrder['kind']> = Extract<StateOrder, { readonly kind: K }>;
