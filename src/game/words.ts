import { blanksOf, type ClauseKind } from '../rules/index.ts';

/** The closed lists of the rules that the interface shows one by one, and what it asks of clauses. */
export {
  bareWords,
  CLAUSE_KINDS,
  CRISIS_STEPS,
  EDGE_KINDS,
  EFFORT_COST,
  FAILURES,
  FIELDS,
  GOODS,
  LEVEL_WORTH,
  LOTS,
  MISSION_KINDS,
  MONTHS_OF_PATIENCE,
  PROJECTS,
  PROVISO_KINDS,
  REFUSALS,
  REGIMES,
  STANCES,
  TERRAINS,
  TRADED,
  UNIT_KINDS,
  answerBy,
  endAfterNotice,
  goesOnWithout,
  isConditional,
  leavingOf,
  noticeOf,
  sealable,
} from '../rules/index.ts';

/** The names of the blanks of a kind of clause, in the order in which the desk asks for them. */
export const fieldsOf = (kind: ClauseKind): string[] => blanksOf(kind).map(([field]) => field);
