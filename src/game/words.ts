/** The closed lists of the rules that the interface shows one by one. */
export {
  CLAUSE_KINDS,
  CRISIS_STEPS,
  EDGE_KINDS,
  FAILURES,
  GOODS,
  REFUSALS,
  REGIMES,
  STANCES,
  TERRAINS,
  UNIT_KINDS,
} from '../rules/index.ts';
