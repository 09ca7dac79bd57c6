/** What must be true of every position. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  adjudicate,
  compileBoard,
  type Board,
  type BoardFacts,
  type Order,
  type Outcome,
  type Position,
  type Unit,
} from '../../../src/rules/war/adjudicator/index.ts';
import { classical } from './classical.ts';
import { gridBoard, noise } from './grid.ts';
import { melee, type Melee } from './melee.ts';
import { recordedPositions } from './recorded.ts';

const ALL = classical.facts.provinces.map((each) => each.id);
const NORTH = ['eng', 'nth', 'lon', 'bel', 'bre', 'wal', 'yor', 'pic', 'edi', 'hol', 'den', 'ska'];
const powers = ['austria', 'france', 'italy'];
const FIELDS: readonly Melee[] = [
  { arena: ALL, powers, units: 30 },
  { arena: ALL, powers, units: 34, heaviest: 4 },
  { arena: NORTH, powers, units: 11, landings: true },
  { arena: NORTH, powers, units: 11, landings: true, heaviest: 4 },
];

vi.setConfig({ testTimeout: 60_000 });

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const positions: fc.Arbitrary<Position> = fc
  .tuple(seeds, fc.constantFrom(...FIELDS))
  .map(([seed, field]) => melee(classical, seed, field));
const noises = seeds.map((seed) => noise(classical.facts, seed, 45)).filter(isStandable);

/** Random noise may put a fleet on a divided coast or inland; those positions do not count. */
function isStandable({ units }: Position): boolean {
  const facts = new Map(classical.facts.provinces.map((each) => [each.id, each]));
  return units.every(({ kind, at }) => {
    const province = facts.get(at);
    return kind === 'army' || (province?.kind !== 'land' && !province?.coasts);
  });
}

const told = (outcome: Outcome, orders: readonly Order[]): Map<Order, unknown> =>
  new Map(orders.map((order, i) => [order, outcome.results[i]]));

/** The same list in an order that depends on the salt. */
const shuffled = <T>(list: readonly T[], salt: number): T[] =>
  list
    .map((each, i) => ({ each, key: (i * 7919 + salt * 104_729) % 10_007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ each }) => each);

describe('the outcome', () => {
  test('does not depend on the order of orders or of units', () => {
    fc.assert(
      fc.property(fc.oneof(positions, noises), seeds, (position, salt) => {
        const orders = shuffled(position.orders, salt);
        const units = shuffled(position.units, salt + 1);
        const first = adjudicate(classical, position);
        const second = adjudicate(classical, { units, orders });
        expect(second.units).toEqual(first.units);
        expect(second.dislodged).toEqual(first.dislodged);
        expect(second.contested).toEqual(first.contested);
        expect(told(second, orders)).toEqual(told(first, position.orders));
      }),
    );
  });

  test('does not depend on what was adjudicated before', () => {
    const [first, ...others] = recordedPositions();
    if (!first) throw new Error('no recorded positions');
    const fresh = adjudicate(compileBoard(classical.facts), first);
    for (const each of others) adjudicate(classical, each);
    expect(adjudicate(classical, first)).toEqual(fresh);
  });

  test('does not change when all weights grow alike', () => {
    fc.assert(
      fc.property(positions, fc.integer({ min: 2, max: 1000 }), (position, factor) => {
        const units = position.units.map((unit) => heavier(unit, factor));
        const codes = ({ results }: Outcome): unknown => results.map(({ code, by }) => [code, by]);
        const grown = adjudicate(classical, { ...position, units });
        expect(codes(grown)).toEqual(codes(adjudicate(classical, position)));
      }),
    );
  });

  test('is mirrored on a mirrored board', () => {
    const mirror = compileBoard(mirroredFacts(classical.facts));
    fc.assert(
      fc.property(positions, (position) => {
        const reflected = adjudicate(mirror, mirroredPosition(position));
        const plain = adjudicate(classical, position);
        expect(reflected.results.map((each) => [each.code, each.by.map(reflect).sort()])).toEqual(
          plain.results.map((each) => [each.code, each.by]),
        );
        expect(reflected.contested.map(reflect).sort()).toEqual(plain.contested);
      }),
    );
  });

  test('puts every unit in one place, or among the dislodged', () => {
    fc.assert(
      fc.property(fc.oneof(positions, noises), (position) => {
        const { units, dislodged } = adjudicate(classical, position);
        expect(units.length + dislodged.length).toBe(position.units.length);
        const provinces = new Set(units.map((unit) => unit.at.split('/')[0]));
        expect(provinces.size).toBe(units.length);
        for (const lost of dislodged) expect(provinces).toContain(lost.at.split('/')[0]);
      }),
    );
  });
});

describe('a support', () => {
  test("never hurts its own side's attack", () => {
    let tried = 0;
    fc.assert(
      fc.property(positions, (position) => {
        const before = adjudicate(classical, position);
        for (const [i, order] of position.orders.entries()) {
          const attack = position.orders.find((o, j) => helps(position, order, o) && ok(before, j));
          if (attack?.type !== 'move') continue;
          const { power, at } = order;
          const support: Order = { type: 'support', power, at, from: attack.at, to: attack.to };
          const orders = position.orders.with(i, support);
          const after = adjudicate(classical, { ...position, orders });
          tried += 1;
          expect(ok(after, position.orders.indexOf(attack))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(100);
  });
});

const ok = (outcome: Outcome, i: number): boolean => outcome.results[i]?.ok === true;

/** An idle unit of the same power could support this move. */
function helps(position: Position, idle: Order, move: Order): boolean {
  return (
    idle.type === 'hold' &&
    move.type === 'move' &&
    move.power === idle.power &&
    position.units.some((unit) => unit.at === idle.at)
  );
}

const heavier = (unit: Unit, factor: number): Unit => {
  const { attack, hold, support } = unit.weights ?? { attack: 1, hold: 1, support: 1 };
  const weights = { attack: attack * factor, hold: hold * factor, support: support * factor };
  return { ...unit, weights };
};

/** Turns the alphabet round, so that all numbers inside change; it is its own inverse. */
const reflect = (id: string): string =>
  id.replace(/[a-z]/g, (letter) => String.fromCharCode(219 - letter.charCodeAt(0)));

const mirroredFacts = ({ provinces, armyEdges, fleetEdges }: BoardFacts): BoardFacts => ({
  provinces: provinces
    .map(({ id, kind, coasts }) => ({
      id: reflect(id),
      kind,
      ...(coasts && { coasts: coasts.map(reflect) }),
    }))
    .toReversed(),
  armyEdges: armyEdges.map(([a, b]) => [reflect(b), reflect(a)] as const),
  fleetEdges: fleetEdges.map(([a, b]) => [reflect(b), reflect(a)] as const),
});

function mirroredPosition({ units, orders }: Position): Position {
  return {
    units: units.map((unit) => ({ ...unit, at: reflect(unit.at) })),
    orders: orders.map((order): Order => {
      const at = reflect(order.at);
      if (order.type === 'hold') return { ...order, at };
      if (order.type === 'move') return { ...order, at, to: reflect(order.to) };
      const from = reflect(order.from);
      if (order.type === 'convoy') return { ...order, at, from, to: reflect(order.to) };
      return order.to === undefined
        ? { ...order, at, from }
        : { ...order, at, from, to: reflect(order.to) };
    }),
  };
}

describe('big boards', () => {
  const facts = gridBoard(24, 24);
  const board: Board = compileBoard(facts);

  test.each([30, 60, 90, 100])('come to an end with units on %i %% of 576 provinces', (density) => {
    for (let seed = 0; seed < 10; seed++) {
      const position = noise(facts, seed, density);
      const { units, dislodged } = adjudicate(board, position);
      expect(units.length + dislodged.length).toBe(position.units.length);
    }
  });

  test('come to an end where hundreds move in one ring', () => {
    const ring = ringBoard(500);
    const orders = ring.provinces.map(({ id }, i): Order => {
      const to = ring.provinces[(i + 1) % ring.provinces.length]?.id ?? id;
      return { type: 'move', power: 'all', at: id, to };
    });
    const units = orders.map(({ at }): Unit => ({ power: 'all', kind: 'army', at }));
    const { results } = adjudicate(compileBoard(ring), { units, orders });
    expect(results.every((each) => each.ok)).toBe(true);
  });
});

function ringBoard(size: number): BoardFacts {
  const ids = Array.from({ length: size }, (_, i) => `r${String(i).padStart(3, '0')}`);
  return {
    provinces: ids.map((id) => ({ id, kind: 'land' })),
    armyEdges: ids.map((id, i) => [id, ids[(i + 1) % size] ?? id]),
    fleetEdges: [],
  };
}
