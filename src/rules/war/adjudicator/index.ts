/**
 * The adjudicator: simultaneous orders of armies and fleets, by the rules of Diplomacy (DATC 3.0,
 * sections 6.A to 6.J), with weights. Plain data in, plain data out; it needs nothing else of this
 * project.
 *
 * ```ts
 * const board = compileBoard(facts);
 * const { units, dislodged, contested, results } = adjudicate(board, { units, orders });
 * ```
 *
 * Choices where the rules differ: Szykman's rule for convoy paradoxes; a convoy is broken when
 * every chain of its fleets is; an army walks to a neighbouring province unless its order says
 * `viaConvoy` or a useful fleet of its own power is ordered to carry it, and then it does not fall
 * back on walking.
 */
export { adjudicate } from './adjudicate.ts';
export {
  adjust,
  type AdjustOrder,
  type AdjustOutcome,
  type AdjustPosition,
} from './adjust.ts';
export {
  BoardError,
  compileBoard,
  type Board,
  type BoardFacts,
  type EdgeFacts,
  type ProvinceFacts,
} from './board.ts';
export { CODES, type Code, type Standing } from './codes.ts';
export { openDrill, type Drill, type DrilledOrder } from './drill.ts';
export { encodePhase, PositionError, type EncodedPhase } from './encode.ts';
export { adjudicateIndexed } from './indexed.ts';
export { boardFromPack, type PackEdge, type PackProvince, type PackSea } from './boardFromPack.ts';
export type { IndexedPhase } from './phase.ts';
export {
  retreat,
  type Fugitive,
  type RetreatOrder,
  type RetreatOutcome,
  type RetreatPosition,
} from './retreat.ts';
export type {
  Dislodged,
  Order,
  OrderResult,
  Outcome,
  PlaceId,
  PlainResult,
  Position,
  Power,
  Unit,
  UnitKind,
  Weights,
} from './types.ts';
