import type { LegalOrders, StateOrder, StateOrderOf } from '../../src/rules/index.ts';

/** What is open to a power: nothing but these orders. */
export const legalWith = (
  state: readonly StateOrder[],
  units: LegalOrders['units'] = {},
): LegalOrders => ({
  units,
  state,
  of: <K extends StateOrder['kind']>(kind: K) =>
    state.filter((order): order is StateOrderOf<K> => order.kind === kind),
  clauses: {},
});
