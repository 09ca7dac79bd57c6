/** The inner door: a movement phase in numbers, for benches and for callers that count microseconds. */
import type { Board } from './board.ts';
import type { Field } from './field.ts';
import { giveOrders } from './give.ts';
import { resolve } from './knots.ts';
import { matchOrders } from './match.ts';
import type { IndexedPhase } from './phase.ts';
import { placeUnits } from './place.ts';

/**
 * Adjudicates one phase. The answer is the board's field, which the next call overwrites:
 * `won`, `lent` and `way` by province, and `phase.verdicts` by order.
 */
export function adjudicateIndexed(board: Board, phase: IndexedPhase): Field {
  placeUnits(board, phase);
  giveOrders(board, phase);
  matchOrders(board);
  resolve(board);
  return board.field;
}
