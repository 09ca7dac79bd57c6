/** A position fought again and again with other orders: read once, adjudicated often. */
import { resultOf } from './adjudicate.ts';
import type { Board } from './board.ts';
import { causeOf, victorOver } from './causes.ts';
import { codeOf } from './codes.ts';
import { encodePhase, writeOrder } from './encode.ts';
import { at, flat, NONE, type Flat } from './flat.ts';
import { adjudicateIndexed } from './indexed.ts';
import { ORDER_SIZE, UNIT, UNIT_SIZE } from './phase.ts';
import type { Order, OrderResult, PlaceId, Position, Weights } from './types.ts';

/** An order in numbers, to be given as often as one likes. */
export interface DrilledOrder {
  readonly order: Order;
  readonly numbers: Flat;
  /** Where its unit stands in the list of units. */
  readonly unit: number;
  readonly attack: number;
  readonly support: number;
}

/** Answers are of the last `play` on this board; any other adjudication on it overwrites them. */
export interface Drill {
  ready(order: Order, weights: Omit<Weights, 'hold'>): DrilledOrder;
  /** Gives the unit at a place another force to stand with. */
  stand(place: PlaceId, hold: number): void;
  /** Carries out these orders, at most one a unit; units without one hold. */
  play(orders: readonly DrilledOrder[]): void;
  resultAt(place: PlaceId): OrderResult;
  /** Whence came whoever drove out the unit that stood here; null if nobody did. */
  victorAt(place: PlaceId): PlaceId | null;
}

/** @throws PositionError if the units cannot stand as they are said to */
export function openDrill(board: Board, position: Omit<Position, 'orders'>): Drill {
  const phase = encodePhase(board, { ...position, orders: [] });
  const numberAt = new Map(position.units.map((unit, i) => [unit.at, i]));
  const verdicts = flat(position.units.length);
  const orders = flat(position.units.length * ORDER_SIZE);
  let given: readonly DrilledOrder[] = [];
  return {
    ready: (order, { attack, support }) => {
      const numbers = flat(ORDER_SIZE);
      writeOrder(board, numbers, 0, order);
      numbers[1] = phase.names.indexOf(order.power);
      return { order, numbers, unit: numberAt.get(order.at) ?? NONE, attack, support };
    },
    stand: (place, hold) => {
      const unit = numberAt.get(place);
      if (unit !== undefined) phase.units[unit * UNIT_SIZE + UNIT.hold] = hold;
    },
    play: (list) => {
      given = list;
      for (const [k, { numbers, unit, attack, support }] of list.entries()) {
        orders.set(numbers, k * ORDER_SIZE);
        if (unit === NONE) continue;
        phase.units[unit * UNIT_SIZE + UNIT.attack] = attack;
        phase.units[unit * UNIT_SIZE + UNIT.support] = support;
      }
      const now = { orders: orders.subarray(0, list.length * ORDER_SIZE), verdicts };
      adjudicateIndexed(board, { ...phase, ...now });
    },
    resultAt: (place) => {
      const k = given.findIndex(({ order }) => order.at === place);
      const order = given[k]?.order;
      if (order) return resultOf(board, { orders, verdicts }, k, order);
      return standResult(board, place);
    },
    victorAt: (place) => {
      const province = provinceOf(board, place);
      const victor = province === NONE ? NONE : victorOver(board.field, province);
      return victor === NONE ? null : (board.ids[victor] ?? null);
    },
  };
}

const provinceOf = (board: Board, place: PlaceId): number => {
  const number = board.numbers.get(place);
  return number === undefined ? NONE : at(board.provinceOf, number);
};

/** What became of a unit without an order. */
function standResult(board: Board, place: PlaceId): OrderResult {
  const { code, strength, against, by } = causeOf(board, provinceOf(board, place));
  const whence = by.map((each) => board.ids[each] ?? '').sort();
  const name = codeOf(code);
  return {
    at: place,
    ok: name === 'ok',
    code: name,
    standing: 'legal',
    strength,
    against,
    by: whence,
  };
}
