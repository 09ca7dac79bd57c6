/**
 * Positions as Diplomacy players write them, for tests and recordings:
 *
 * - `A bud - tri` moves, `A lon ~ bel` moves via convoy, `A bud H` holds, `A bud` has no order
 * - `A bud S ser` supports a stand, `A bud S ser - gre` a move, `F nth C lon - bel` convoys
 *
 * Spaces do not matter. A position is `power: order, order; power: order`.
 */
import type { Order, Position, Unit } from '../../../src/rules/war/adjudicator/index.ts';

const PATTERN =
  /^([AF])([a-z/]+)(?:(?<hold>H)|(?<way>[-~])([a-z/]+)|S([a-z/]+)(?:-([a-z/]+))?|C([a-z/]+)-([a-z/]+))?$/;

/** A unit with its order, which may be none. */
export interface Line {
  readonly unit: Unit;
  readonly order: Order | undefined;
}

/** Reads one order. @throws Error for what is no order */
export function readLine(power: string, text: string): Line {
  const match = PATTERN.exec(text.replaceAll(' ', ''));
  if (!match) throw new Error(`"${text}" is no order; write for example A bud S ser - tri.`);
  const [, letter, at = '', , , to, ward, wardTo, carried, carriedTo] = match;
  const unit: Unit = { power, kind: letter === 'A' ? 'army' : 'fleet', at };
  const head = { power, at };
  if (match.groups?.['hold']) return { unit, order: { ...head, type: 'hold' } };
  if (to !== undefined) {
    const viaConvoy = match.groups?.['way'] === '~';
    return { unit, order: { ...head, type: 'move', to, viaConvoy } };
  }
  if (ward !== undefined) {
    const goal = wardTo === undefined ? {} : { to: wardTo };
    return { unit, order: { ...head, type: 'support', from: ward, ...goal } };
  }
  if (carried !== undefined && carriedTo !== undefined) {
    return { unit, order: { ...head, type: 'convoy', from: carried, to: carriedTo } };
  }
  return { unit, order: undefined };
}

/** Reads a whole position. */
export function readPosition(text: string): Position {
  const lines = text
    .split(';')
    .filter((part) => part.trim() !== '')
    .flatMap((part) => {
      const [power = '', orders = ''] = part.split(':');
      return orders.split(',').map((order) => readLine(power.trim(), order));
    });
  return {
    units: lines.map((line) => line.unit),
    orders: lines.flatMap((line) => line.order ?? []),
  };
}

/** Writes one order, without spaces. */
export function writeLine(unit: Unit, order: Order | undefined): string {
  const head = `${unit.kind === 'army' ? 'A' : 'F'}${unit.at}`;
  if (!order) return head;
  if (order.type === 'hold') return `${head}H`;
  if (order.type === 'move') return `${head}${order.viaConvoy === true ? '~' : '-'}${order.to}`;
  const goal = order.to === undefined ? '' : `-${order.to}`;
  return `${head}${order.type === 'support' ? 'S' : 'C'}${order.from}${goal}`;
}

/** Writes a position in which each order is the unit's own; `readPosition` reads it again. */
export function writePosition({ units, orders }: Position): string {
  const powers = [...new Set(units.map((unit) => unit.power))].sort();
  const line = (unit: Unit): string =>
    writeLine(
      unit,
      orders.find((order) => order.at === unit.at),
    );
  return powers
    .map(
      (power) =>
        `${power}:${units
          .filter((unit) => unit.power === power)
          .map(line)
          .join(',')}`,
    )
    .join(';');
}
