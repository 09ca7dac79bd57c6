/** Turns a position in words into a phase in numbers. */
import { COAST, INLAND, SEA, type Board } from './board.ts';
import { CONVOY, HOLD, MOVE, SUPPORT } from './field.ts';
import { at, flat, NONE, type Flat } from './flat.ts';
import { ORDER_SIZE, UNIT_SIZE, UNKNOWN, type IndexedPhase } from './phase.ts';
import type { Order, PlaceId, Position, Power, Unit, Weights } from './types.ts';

/** Raised when the units of a position cannot stand as they are said to. */
export class PositionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PositionError';
  }
}

/** Diplomacy's forces. */
const EQUAL: Weights = { attack: 1, hold: 1, support: 1 };

/** The greatest weight: sums of a thousand still fit in 32 bits. */
const MOST = 1_000_000;

export interface EncodedPhase extends IndexedPhase {
  /** Powers by number. */
  readonly names: readonly Power[];
}

/** @throws PositionError if a unit's place is unknown, taken or impossible, or its weights are */
export function encodePhase(board: Board, position: Position): EncodedPhase {
  const names = [...new Set([...position.units, ...position.orders].map((each) => each.power))];
  const powerNumbers = new Map(names.map((name, index) => [name, index]));
  const powerOf = (power: Power): number => powerNumbers.get(power) ?? NONE;
  const units = flat(position.units.length * UNIT_SIZE);
  const taken = new Set<number>();
  for (const [i, unit] of position.units.entries()) {
    const place = standingPlace(board, unit, taken);
    const { attack, hold, support } = checkedWeights(unit);
    const fleet = unit.kind === 'fleet' ? 1 : 0;
    units.set([place, powerOf(unit.power), fleet, attack, hold, support], i * UNIT_SIZE);
  }
  const orders = flat(position.orders.length * ORDER_SIZE);
  for (const [i, order] of position.orders.entries()) {
    writeOrder(board, orders, i * ORDER_SIZE, order);
    orders[i * ORDER_SIZE + 1] = powerOf(order.power);
  }
  return {
    units,
    orders,
    names,
    powers: names.length,
    friends: friendTable(names, position.friends),
    verdicts: flat(position.orders.length),
  };
}

/** The number of the place where a unit stands. @throws PositionError */
export function standingPlace(board: Board, unit: Unit, taken: Set<number>): number {
  const place = board.numbers.get(unit.at);
  if (place === undefined) throw new PositionError(`A unit stands at ${unit.at}: no such place.`);
  const province = at(board.provinceOf, place);
  const kind = at(board.kind, province);
  if (taken.has(province)) throw new PositionError(`Two units stand at ${unit.at}.`);
  taken.add(province);
  if (unit.kind === 'army') {
    if (kind === SEA) throw new PositionError(`An army stands at ${unit.at}, which is sea.`);
    return province;
  }
  if (kind === INLAND) throw new PositionError(`A fleet stands at ${unit.at}, which has no coast.`);
  if (kind === COAST && place === province && at(board.divided, province) === 1) {
    throw new PositionError(`The fleet at ${unit.at} must say on which coast it lies.`);
  }
  return place;
}

function checkedWeights({ at: place, weights = EQUAL }: Unit): Weights {
  for (const weight of [weights.attack, weights.hold, weights.support]) {
    if (!Number.isInteger(weight) || weight < 0 || weight > MOST) {
      throw new PositionError(`The unit at ${place} has a weight of ${weight}: give 0 to ${MOST}.`);
    }
  }
  return weights;
}

const TYPES = { hold: HOLD, move: MOVE, support: SUPPORT, convoy: CONVOY } as const;

/** Writes all of an order but its power. */
function writeOrder(board: Board, orders: Flat, base: number, order: Order): void {
  const number = (id: PlaceId | undefined): number =>
    id === undefined ? NONE : (board.numbers.get(id) ?? UNKNOWN);
  orders[base] = number(order.at);
  orders[base + 2] = TYPES[order.type];
  orders[base + 3] = number('from' in order ? order.from : undefined);
  orders[base + 4] = number('to' in order ? order.to : undefined);
  orders[base + 5] = order.type === 'move' && order.viaConvoy === true ? 1 : 0;
}

function friendTable(names: readonly Power[], friends: Position['friends']): Flat {
  const table = flat(names.length * names.length);
  for (const [i, a] of names.entries()) {
    for (const [j, b] of names.entries()) {
      const same = i === j || friends?.(a, b) === true || friends?.(b, a) === true;
      table[i * names.length + j] = same ? 1 : 0;
    }
  }
  return table;
}
