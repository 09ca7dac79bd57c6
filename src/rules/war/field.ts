import type { Board } from '../board.ts';
import type { PowerId, ProvinceId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import type { Situation } from '../survey.ts';
import { sumOf, type Term } from '../term.ts';
import type { Unit } from '../world.ts';
import {
  boardFromPack,
  compileBoard,
  type Board as FieldBoard,
  type Order,
} from './adjudicator/index.ts';
import { holdTerms, orderTerms } from './force.ts';

const fields = new WeakMap<Board, FieldBoard>();

/** The board as the adjudicator reads it, compiled once. */
export function fieldOf(board: Board): FieldBoard {
  const known = fields.get(board);
  if (known) return known;
  const land = board.land.map((id) => ({ id, coast: isCoast(board, id) }));
  const field = compileBoard(
    boardFromPack(
      land,
      board.seas.map((id) => ({ id })),
      board.edges,
    ),
  );
  fields.set(board, field);
  return field;
}

const isCoast = (board: Board, id: ProvinceId): boolean => {
  const place = board.places[id];
  return place?.kind === 'land' && place.coast;
};

/** The force of some terms; whoever fights at all is worth 1. */
export const forceOf = (terms: readonly Term[]): number => Math.max(1, sumOf(terms));

/** What a unit puts up where it stands. */
export const holdForce = (situation: Situation, unit: Unit): number =>
  forceOf(holdTerms(situation, unit));

/** What a unit puts behind its order. */
export const orderForce = (situation: Situation, unit: Unit, order: UnitOrder): number =>
  forceOf(orderTerms(situation, unit, order));

/** An order as the adjudicator reads it. */
export function fieldOrder(power: PowerId, at: ProvinceId, order: UnitOrder): Order {
  switch (order.kind) {
    case 'hold':
    case 'rebase':
      return { type: 'hold', power, at };
    case 'move': {
      const { to, viaConvoy = false } = order;
      return { type: 'move', power, at, to, viaConvoy };
    }
    case 'support': {
      const { from, to } = order;
      return { type: 'support', power, at, from, ...(to !== undefined && { to }) };
    }
    case 'convoy': {
      const { from, to } = order;
      return { type: 'convoy', power, at, from, to };
    }
  }
}
