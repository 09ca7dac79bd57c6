/** Turns a position in words into a phase in numbers. */
import { COAST, INLAND, SEA, type Board } from './board.ts';
import { CONVOY, HOLD, MOVE, SUPPORT } from './field.ts';
import { at, flat, NONE, type Flat } from './flat.ts';
import { ORDER, ORDER_SIZE, UNIT, UNIT_SIZE, UNKNOWN, type IndexedPhase } from './phase.ts';
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
  const numbers = new Map<Power, number>();
  const units = flat(position.units.length * UNIT_SIZE);
  const taken = new Set<number>();
  let base = 0;
  for (const unit of position.units) {
    writeUnit(units, base, unit, standingPlace(board, unit, taken));
    units[base + UNIT.power] = powerNumber(numbers, unit.power);
    base += UNIT_SIZE;
  }
  const orders = flat(position.orders.length * ORDER_SIZE);
  base = 0;
  for (const order of position.orders) {
    writeOrder(board, orders, base, order);
    orders[base + ORDER.power] = powerNumber(numbers, order.power);
    base += ORDER_SIZE;
  }
  const names = [...numbers.keys()];
  return {
    units,
    orders,
    names,
    powers: names.length,
    friends: friendTable(names, position.friends),
    verdicts: flat(position.orders.length),
  };
}

/** Numbers the powers as they come. */
function powerNumber(numbers: Map<Power, number>, power: Power): number {
  const known = numbers.get(power);
  if (known !== undefined) return known;
  numbers.set(power, numbers.size);
  return numbers.size - 1;
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

/** Writes all of a unit but its power. */
function writeUnit(units: Flat, base: number, unit: Unit, place: number): void {
  const weights = unit.weights ?? EQUAL;
  units[base + UNIT.place] = place;
  units[base + UNIT.fleet] = unit.kind === 'fleet' ? 1 : 0;
  units[base + UNIT.attack] = checkedWeight(unit, weights.attack);
  units[base + UNIT.hold] = checkedWeight(unit, weights.hold);
  units[base + UNIT.support] = checkedWeight(unit, weights.support);
}

function checkedWeight(unit: Unit, weight: number): number {
  if (Number.isInteger(weight) && weight >= 0 && weight <= MOST) return weight;
  throw new PositionError(`The unit at ${unit.at} has a weight of ${weight}: give 0 to ${MOST}.`);
}

const TYPES = { hold: HOLD, move: MOVE, support: SUPPORT, convoy: CONVOY } as const;

/** Writes all of an order but its power. */
export function writeOrder(board: Board, orders: Flat, base: number, order: Order): void {
  const carries = order.type === 'support' || order.type === 'convoy';
  orders[base + ORDER.at] = placeNumber(board, order.at);
  orders[base + ORDER.type] = TYPES[order.type];
  orders[base + ORDER.from] = carries ? placeNumber(board, order.from) : NONE;
  orders[base + ORDER.to] = order.type === 'hold' ? NONE : placeNumber(board, order.to);
  orders[base + ORDER.bySea] = order.type === 'move' && order.viaConvoy === true ? 1 : 0;
}

const placeNumber = (board: Board, id: PlaceId | undefined): number =>
  id === undefined ? NONE : (board.numbers.get(id) ?? UNKNOWN);

function friendTable(names: readonly Power[], friends: Position['friends']): Flat {
  const size = names.length;
  const table = flat(size * size);
  for (const [i, a] of names.entries()) {
    table[i * size + i] = 1;
    for (let j = 0; j < i; j++) {
      const b = names[j];
      if (b === undefined || !(friends?.(a, b) || friends?.(b, a))) continue;
      table[i * size + j] = 1;
      table[j * size + i] = 1;
    }
  }
  return table;
}
