import { describe, expect, test } from 'vitest';
import {
  explain,
  recallFighting,
  resolveMonth,
  situationOf,
  type Cause,
  type Explanation,
  type Fact,
  type PowerId,
  type ProvinceId,
  type RecalledFighting,
  type UnitId,
  type UnitOrder,
} from '../../src/rules/index.ts';
import { causeOf } from '../../src/rules/war/causes.ts';
import { failureOf, fight } from '../../src/rules/war/fight.ts';
import { totalOf } from '../../src/rules/war/forceParts.ts';
import { rehearse } from '../../src/rules/war/rehearsal.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { crowd } from './crowd.ts';
import { Table } from './table.ts';

const content = tinyContent();

const march = (unit: UnitId, to: string, viaConvoy = false): UnitOrder => ({
  kind: 'move',
  unit,
  to: to as ProvinceId,
  ...(viaConvoy && { viaConvoy: true as const }),
});
const support = (unit: UnitId, from: string, to?: string): UnitOrder => ({
  kind: 'support',
  unit,
  from: from as ProvinceId,
  ...(to !== undefined && { to: to as ProvinceId }),
});

/** RED at war with BLU, who holds the hochpass. */
function front(): Table {
  const game = new Table(content).clear().war('RED', 'BLU');
  const pass = game.world.provinces['hochpass' as ProvinceId];
  if (pass) pass.controller = 'BLU' as PowerId;
  return game;
}

/** Plays a month with the orders of all, and explains a unit from the facts of it. */
function explained(game: Table, unit: UnitId, orders: readonly UnitOrder[]): Explanation {
  const before = game.world;
  const byPower: Record<string, UnitOrder[]> = {};
  for (const order of orders) (byPower[before.units[order.unit]?.power ?? ''] ??= []).push(order);
  game.month(byPower);
  expect(game.refusals()).toEqual([]);
  const recalled = recallFighting(content, before, game.log);
  return explain(recalled.situation, recalled.orders, unit);
}

/** A chain of causes in a line: role, unit and code of each, in the order in which they are told. */
const chainOf = ({ why }: Cause): string[] =>
  why.flatMap(({ role, cause }) => [
    `${role} ${cause.unit} ${cause.code}${cause.repeated ? ' again' : ''}`,
    ...chainOf(cause),
  ]);

describe('the chain of causes', () => {
  test('sets both forces against each other, with terms that add up', () => {
    const game = front();
    const lead = game.put('RED', 'redmark', 3);
    const holder = game.put('BLU', 'hochpass', 9);
    const { cause } = explained(game, lead, [march(lead, 'hochpass')]);
    expect(cause.code).toBe('bounced');
    expect(cause.force.map(({ unit, role }) => [unit, role])).toEqual([[lead, 'attack']]);
    expect(cause.against.map(({ unit, role }) => [unit, role])).toEqual([[holder, 'hold']]);
    expect(totalOf(cause.against)).toBeGreaterThanOrEqual(totalOf(cause.force));
    expect(chainOf(cause)).toEqual([`met ${holder} ok`]);
  });

  test('tells whose support was cut, and by whom', () => {
    const game = front();
    const lead = game.put('RED', 'redmark', 5);
    const prop = game.put('RED', 'westmark', 5);
    const holder = game.put('BLU', 'hochpass', 3);
    const cutter = game.put('BLU', 'blauburg', 1);
    const { cause } = explained(game, lead, [
      march(lead, 'hochpass'),
      support(prop, 'redmark', 'hochpass'),
      march(cutter, 'westmark'),
    ]);
    expect(chainOf(cause)).toEqual([
      `lost-support ${prop} support-cut`,
      `cut-by ${cutter} bounced`,
      `met ${holder} ok`,
    ]);
  });

  test('counts the supports of whoever stood against it as shares in his force', () => {
    const game = front();
    const lead = game.put('RED', 'redmark', 8);
    const holder = game.put('BLU', 'hochpass', 2);
    const helper = game.put('BLU', 'blauburg', 8);
    const orders = [march(lead, 'hochpass'), support(helper, 'hochpass')];
    const { cause } = explained(game, lead, orders);
    expect(cause.against.map(({ unit }) => unit)).toEqual([holder, helper]);
    expect(cause.why[0]?.cause.force).toEqual(cause.against);
  });

  test('follows a unit that did not make room to what kept it there', () => {
    const game = front();
    const lead = game.put('RED', 'redburg', 5);
    const first = game.put('RED', 'westmark', 2);
    const holder = game.put('BLU', 'blauburg', 9);
    const orders = [march(lead, 'westmark'), march(first, 'blauburg')];
    const { cause } = explained(game, lead, orders);
    expect(cause.code).toBe('own-side-in-the-way');
    expect(chainOf(cause)).toEqual([`in-the-way ${first} bounced`, `met ${holder} ok`]);
  });

  test('ends where it comes back to a unit that it has told of', () => {
    const game = front();
    const lead = game.put('RED', 'redmark', 4);
    const other = game.put('RED', 'redburg', 3);
    const swap = [march(lead, 'redburg'), march(other, 'redmark')];
    const { cause } = explained(game, lead, swap);
    expect(cause.code).not.toBe('ok');
    expect(chainOf(cause).length).toBeLessThan(4);
  });

  test('names who drove a unit out', () => {
    const game = front();
    const holder = game.put('RED', 'redmark', 1);
    const victor = game.put('BLU', 'hochpass', 9);
    const orders = [march(victor, 'redmark')];
    const { cause } = explained(game, holder, orders);
    expect(cause.code).toBe('dislodged');
    expect(chainOf(cause)).toEqual([`driven-out-by ${victor} ok`]);
  });

  test('names the foreign unit that did not do what it was supported in', () => {
    const game = front().war('GRY', 'BLU');
    const helper = game.put('RED', 'redmark', 5);
    const friend = game.put('GRY', 'grauport', 5);
    game.put('GRY', 'graustadt', 5);
    const orders = [support(helper, 'graustadt', 'hochpass')];
    const { cause, rescue } = explained(game, helper, orders);
    expect(chainOf(cause)).toEqual(['ward GRY-at-graustadt ok']);
    expect(rescue).toEqual({ kind: 'none' });
    expect(friend).toBeDefined();
  });
});

describe('the rescue', () => {
  test('is not needed by who did what he was told', () => {
    const game = front();
    const lead = game.put('RED', 'redmark', 9);
    const { cause, rescue } = explained(game, lead, [march(lead, 'hochpass')]);
    expect([cause.code, rescue.kind]).toEqual(['ok', 'not-needed']);
  });

  test('is the support of a neighbour that held', () => {
    const game = front();
    const lead = game.put('RED', 'redmark', 4);
    const idle = game.put('RED', 'westmark', 4);
    game.put('BLU', 'hochpass', 3);
    const { rescue } = explained(game, lead, [march(lead, 'hochpass')]);
    expect(rescue).toEqual({ kind: 'found', changes: [support(idle, 'redmark', 'hochpass')] });
  });

  test('asks those who held before those who had something to do', () => {
    const game = front();
    const lead = game.put('RED', 'redmark', 4);
    const busy = game.put('RED', 'graustadt', 9);
    const idle = game.put('RED', 'westmark', 4);
    game.put('BLU', 'hochpass', 3);
    const away = game.world.provinces['grauport' as ProvinceId];
    if (away) away.controller = 'RED' as PowerId;
    const orders = [march(lead, 'hochpass'), march(busy, 'grauport')];
    const { rescue } = explained(game, lead, orders);
    expect(rescue).toEqual({ kind: 'found', changes: [support(idle, 'redmark', 'hochpass')] });
  });

  test('may take two', () => {
    const game = front();
    const lead = game.put('RED', 'redmark', 4);
    const one = game.put('RED', 'westmark', 4);
    const two = game.put('RED', 'graustadt', 4);
    game.put('BLU', 'hochpass', 4);
    const { rescue } = explained(game, lead, [march(lead, 'hochpass')]);
    expect(rescue).toEqual({
      kind: 'found',
      changes: [support(two, 'redmark', 'hochpass'), support(one, 'redmark', 'hochpass')],
    });
  });

  test('is none where one’s own units could not have changed it', () => {
    const game = front();
    const lead = game.put('RED', 'redmark', 1);
    game.put('RED', 'westmark', 1);
    game.put('BLU', 'hochpass', 10);
    const { rescue } = explained(game, lead, [march(lead, 'hochpass')]);
    expect(rescue).toEqual({ kind: 'none' });
  });

  test('is the fleet that was not told to carry', () => {
    const game = front();
    const army = game.put('RED', 'redburg', 5);
    const fleet = game.put('RED', 'north-sea', 5, 'fleet');
    const port = game.world.provinces['grauport' as ProvinceId];
    if (port) port.controller = 'RED' as PowerId;
    const { cause, rescue } = explained(game, army, [march(army, 'grauport', true)]);
    expect(cause.code).toBe('convoy-unmatched');
    expect(rescue).toEqual({
      kind: 'found',
      changes: [{ kind: 'convoy', unit: fleet, from: 'redburg', to: 'grauport' }],
    });
  });

  test('saves a unit that was driven out by the support of its stand', () => {
    const game = front();
    const holder = game.put('RED', 'redmark', 4);
    const idle = game.put('RED', 'redburg', 8);
    const victor = game.put('BLU', 'hochpass', 9);
    const { rescue } = explained(game, holder, [march(victor, 'redmark')]);
    expect(rescue).toEqual({ kind: 'found', changes: [support(idle, 'redmark')] });
  });
});

describe('a month that explains itself', () => {
  const months = Array.from({ length: 150 }, (_, seed) => {
    const { game, situation, orders, ordersOf } = crowd(content, seed, { units: 9, wings: 3 });
    const given = Object.fromEntries(
      ['RED', 'BLU', 'GRY'].map((power) => [power, ordersOf(power)]),
    ) as Record<PowerId, UnitOrder[]>;
    const { log } = resolveMonth(content, game.world, given);
    const told = new Map(orders.map((order) => [order.unit, order]));
    return { game, situation, orders: told, given, log, ...recall(game, log) };
  });

  function recall(game: Table, log: readonly Fact[]) {
    return { recalled: recallFighting(content, game.world, log) };
  }

  type OrderFailed = Extract<Fact, { readonly kind: 'order-failed' }>;
  const failuresOf = (log: readonly Fact[]): OrderFailed[] =>
    log.filter((fact): fact is OrderFailed => fact.kind === 'order-failed');

  /** The causes alone, without a search for a rescue. */
  function causeIn({ situation, orders }: RecalledFighting, unit: UnitId): Cause {
    const rehearsal = rehearse(situation);
    rehearsal.play(orders.values());
    const fateOf = (each: UnitId) => rehearsal.fateOf(each);
    return causeOf({ situation, orders, fateOf, sorties: rehearsal.sorties() }, unit);
  }

  test('every order is found again in its facts, those of the fallen too', () => {
    let fallen = 0;
    for (const { orders, recalled, log } of months) {
      const lost = new Set(log.flatMap((fact) => (fact.kind === 'destroyed' ? [fact.unit] : [])));
      fallen += [...lost].filter((unit) => orders.get(unit)?.kind !== 'hold').length;
      const failed = new Set(failuresOf(log).map(({ unit }) => unit));
      for (const [unit, order] of orders) {
        // A wing that flies to another base in the month in which it is lost does nothing else.
        if (order.kind === 'rebase' && lost.has(unit)) continue;
        const found = recalled.orders.get(unit);
        const byLand = { ...order, viaConvoy: undefined };
        if (lost.has(unit) && !failed.has(unit))
          expect({ ...found, viaConvoy: undefined }).toEqual(byLand);
        else expect(found).toEqual(order);
      }
    }
    expect(fallen).toBeGreaterThan(10);
  });

  test('it begins with the units as the income of the month has left them', () => {
    const game = front();
    const army = game.put('RED', 'redmark', 5);
    const state = game.world.units[army];
    if (state) state.full = 6;
    const before = game.world;
    game.month({ RED: [march(army, 'redburg')] });
    const { situation, orders } = recallFighting(content, before, game.log);
    expect(situation.world.units[army]).toMatchObject({ at: 'redmark', strength: 6 });
    expect(orders.get(army)).toEqual(march(army, 'redburg'));
  });

  test('what befell units before the income is not of the fighting', () => {
    const game = front();
    const army = game.put('RED', 'redmark', 5);
    const lost = game.put('RED', 'westmark', 5);
    const before = game.world;
    game.month({ RED: [march(army, 'redburg')] });
    const surrender: Fact = {
      kind: 'destroyed',
      unit: lost,
      power: 'RED' as PowerId,
      at: 'westmark' as ProvinceId,
      by: null,
    };
    const { orders } = recallFighting(content, before, [surrender, ...game.log]);
    expect(orders.get(army)).toEqual(march(army, 'redburg'));
    expect(orders.has(lost)).toBe(false);
  });

  test('each failure has the cause that the month told', () => {
    let count = 0;
    for (const { recalled, log } of months)
      for (const { unit, code, order } of failuresOf(log)) {
        if (order.kind === 'rebase') continue;
        const cause = causeIn(recalled, unit);
        expect([unit, cause.code]).toEqual([unit, code]);
        count += 1;
      }
    expect(count).toBeGreaterThan(200);
  });

  test('a rescue works when the month is played again with it', () => {
    let count = 0;
    for (const { game, given, recalled, log } of months.slice(0, 25))
      for (const { unit, power, order } of failuresOf(log)) {
        if (order.kind === 'rebase') continue;
        const { rescue } = explain(recalled.situation, recalled.orders, unit);
        if (rescue.kind !== 'found') continue;
        for (const change of rescue.changes)
          expect(game.world.units[change.unit]?.power).toBe(power);
        const changed = new Set(rescue.changes.map((change) => change.unit));
        const kept = (given[power] ?? []).filter((each) => !changed.has(each.unit));
        const again = resolveMonth(content, game.world, {
          ...given,
          [power]: [...kept, ...rescue.changes],
        });
        const refused = again.log.filter(({ kind }) => kind === 'order-refused');
        expect(refused).toEqual([]);
        expect(failuresOf(again.log).map((fact) => fact.unit)).not.toContain(unit);
        count += 1;
      }
    expect(count).toBeGreaterThan(20);
  });

  test('a rehearsal comes to what the fight comes to, wings and all', () => {
    for (const { situation, orders } of months) {
      const { outcome, results } = fight(situation, orders);
      const rehearsal = rehearse(situation);
      const flown = [...orders.values()].filter(
        ({ unit }) => situation.world.units[unit]?.kind === 'wing',
      );
      // What the wings did for another month must not linger.
      for (const order of orders.values()) rehearsal.play([order, ...flown]);
      rehearsal.play(flown);
      rehearsal.play(orders.values());
      const driven = new Set(outcome.dislodged.map(({ at }) => at));
      for (const [unit, result] of results) {
        const { code, strength, against, routedBy } = rehearsal.fateOf(unit);
        const order = orders.get(unit) ?? { kind: 'hold', unit };
        const fought = result.ok ? 'ok' : failureOf(result.code, order);
        expect({ unit, code, strength, against }).toEqual({
          unit,
          code: fought,
          strength: result.strength,
          against: result.against,
        });
        expect(routedBy !== null).toBe(driven.has(situation.world.units[unit]?.at ?? ''));
      }
    }
  });

  test('the forces of a chain are those of the fight', () => {
    let count = 0;
    for (const { recalled, log } of months)
      for (const { unit, code, order } of failuresOf(log)) {
        if (code !== 'bounced' || order.kind === 'rebase') continue;
        const { results } = fight(recalled.situation, recalled.orders);
        const result = results.get(unit);
        const cause = causeIn(recalled, unit);
        // One's own side is not attacked: its force stands, but counts for nothing.
        if (!result || result.strength === 0) continue;
        expect([unit, totalOf(cause.force)]).toEqual([unit, result.strength]);
        expect([unit, totalOf(cause.against)]).toEqual([unit, result.against]);
        count += 1;
      }
    expect(count).toBeGreaterThan(50);
  });

  test('who took no part has nothing to explain', () => {
    const game = front();
    const situation = situationOf(content, game.world);
    expect(() => explain(situation, new Map(), 'nobody' as UnitId)).toThrow(
      'no unit nobody took part in the fighting',
    );
  });
});
