import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import {
  checkUnitOrder,
  forecast,
  situationOf,
  sumOf,
  type Forecast,
  type PowerId,
  type ProvinceId,
  type Situation,
  type UnitId,
  type UnitOrder,
} from '../../src/rules/index.ts';
import { fight } from '../../src/rules/war/fight.ts';
import { totalOf } from '../../src/rules/war/forceParts.ts';
import { rehearse } from '../../src/rules/war/rehearsal.ts';
import { unitOptions } from '../../src/rules/war/unitOptions.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { crowd } from './crowd.ts';
import { Table } from './table.ts';

const content = tinyContent();
const RED = 'RED' as PowerId;
const table = (): Table => new Table(content).clear();

const march = (unit: UnitId, to: string): UnitOrder => ({
  kind: 'move',
  unit,
  to: to as ProvinceId,
});
const hold = (unit: UnitId): UnitOrder => ({ kind: 'hold', unit });
const support = (unit: UnitId, from: string, to?: string): UnitOrder => ({
  kind: 'support',
  unit,
  from: from as ProvinceId,
  ...(to !== undefined && { to: to as ProvinceId }),
});

/** What RED is told of one of its orders. */
function foresee(game: Table, orders: readonly UnitOrder[], unit = orders[0]?.unit): Forecast {
  const found = forecast(situationOf(game.content, game.world), RED, orders).find(
    (each) => each.unit === unit,
  );
  if (!found) throw new Error(`no forecast for ${unit}`);
  return found;
}

/** Plays the month with our orders and those that the forecast fears. */
function playOut(game: Table, ours: readonly UnitOrder[], theirs: readonly UnitOrder[]): Table {
  const orders: Record<string, UnitOrder[]> = { RED: [...ours] };
  for (const order of theirs)
    (orders[game.world.units[order.unit]?.power ?? ''] ??= []).push(order);
  return game.month(orders);
}

describe('the forecast of an order', () => {
  /** RED at the plain redmark before BLU in the mountains of the hochpass. */
  const before = (attack: number, defence: number) => {
    const game = table().war('RED', 'BLU');
    const lead = game.put('RED', 'redmark', attack);
    game.put('BLU', 'hochpass', defence);
    const pass = game.world.provinces['hochpass' as ProvinceId];
    if (pass) pass.controller = 'BLU' as PowerId;
    return { game, lead };
  };

  test('shows both forces if nobody else moved, with terms that add up, as the battle tells them', () => {
    const { game, lead } = before(10, 2);
    const { alone } = foresee(game, [march(lead, 'hochpass')]);
    expect(alone.code).toBe('ok');
    for (const part of [...alone.force, ...alone.against])
      expect(part.force).toBe(Math.max(1, sumOf(part.terms)));
    game.month({ RED: [march(lead, 'hochpass')] });
    const sides = game.facts('battle')[0]?.sides.map(({ losses: _, ...part }) => part);
    expect(sides).toEqual(expect.arrayContaining([...alone.force, ...alone.against]));
    expect(sides).toHaveLength(2);
  });

  test('says that a march fails by itself, and that it takes no enemy order', () => {
    const { game, lead } = before(3, 9);
    const { alone, worst } = foresee(game, [march(lead, 'hochpass')]);
    expect(alone.code).toBe('bounced');
    expect(totalOf(alone.against)).toBeGreaterThanOrEqual(totalOf(alone.force));
    expect(worst).toEqual({ code: 'bounced', by: [], certain: true, bystanders: false });
  });

  test('is safe, and certain of it, where no foreign unit is in reach', () => {
    const game = table().war('RED', 'BLU');
    const lead = game.put('RED', 'redburg');
    game.put('BLU', 'blauport');
    const { worst, rout } = foresee(game, [march(lead, 'westmark')]);
    const safe = { code: 'ok', by: [], certain: true, bystanders: false };
    expect([worst, rout]).toEqual([safe, safe]);
  });

  test('is certain of what too weak an enemy cannot do', () => {
    const { game, lead } = before(10, 1);
    game.put('BLU', 'blauburg', 1);
    const { worst } = foresee(game, [march(lead, 'hochpass')]);
    expect(worst).toMatchObject({ code: 'ok', certain: true });
  });

  test('names the enemy who can reinforce the holder', () => {
    const { game, lead } = before(8, 2);
    const helper = game.put('BLU', 'blauburg', 8);
    const orders = [march(lead, 'hochpass')];
    const { alone, worst } = foresee(game, orders);
    expect(alone.code).toBe('ok');
    expect(worst).toMatchObject({ code: 'bounced', by: [support(helper, 'hochpass')] });
    playOut(game, orders, worst.by);
    expect(game.facts('order-failed')).toMatchObject([{ unit: lead, code: 'bounced' }]);
  });

  test('names the enemy who can cut the support on which a march depends', () => {
    const { game, lead } = before(5, 3);
    const prop = game.put('RED', 'westmark', 5);
    const cutter = game.put('BLU', 'blauburg', 1);
    const orders = [march(lead, 'hochpass'), support(prop, 'redmark', 'hochpass')];
    const { alone, worst } = foresee(game, orders);
    expect(alone.force.map(({ unit, role }) => [unit, role])).toEqual([
      [lead, 'attack'],
      [prop, 'support-attack'],
    ]);
    expect(worst).toMatchObject({ code: 'bounced', by: [march(cutter, 'westmark')] });
    expect(foresee(game, orders, prop).worst).toMatchObject({
      code: 'support-cut',
      by: [march(cutter, 'westmark')],
    });
  });

  test('knows that whom a support helps to attack cannot cut it', () => {
    const { game, lead } = before(5, 3);
    const prop = game.put('RED', 'westmark', 5);
    const orders = [march(lead, 'hochpass'), support(prop, 'redmark', 'hochpass')];
    expect(foresee(game, orders, prop).worst).toMatchObject({ code: 'ok', certain: true });
  });

  test('names who can march to the same empty place, with no order to spare', () => {
    const game = table().war('RED', 'BLU');
    const lead = game.put('RED', 'redburg', 5);
    game.put('BLU', 'hochpass', 9);
    game.put('BLU', 'blauburg', 2);
    const { worst } = foresee(game, [march(lead, 'westmark')]);
    expect(worst.by).toEqual([march('BLU-at-hochpass' as UnitId, 'westmark')]);
  });

  test('sees the march in front that is driven back and out', () => {
    const { game, lead } = before(4, 9);
    const helper = game.put('BLU', 'grauport', 9);
    const orders = [march(lead, 'hochpass')];
    const { rout } = foresee(game, orders);
    expect(rout.code).toBe('dislodged');
    playOut(game, orders, rout.by);
    const fallen = [...game.facts('dislodged'), ...game.facts('destroyed')];
    expect(fallen.map(({ unit }) => unit)).toContain(lead);
    expect(helper).toBeDefined();
  });

  test('sees a landing in the fleets that are there to carry it', () => {
    const game = table().war('RED', 'BLU');
    const lead = game.put('RED', 'westmark', 3);
    const army = game.put('BLU', 'blauport', 9);
    const fleet = game.put('BLU', 'narrows', 5, 'fleet');
    game.put('BLU', 'north-sea', 1, 'fleet');
    const { worst } = foresee(game, [march(lead, 'redburg')]);
    expect(worst.by.map(({ kind, unit }) => [kind, unit])).toEqual([
      ['move', army],
      ['convoy', fleet],
      ['convoy', 'BLU-at-north-sea'],
    ]);
    playOut(game, [march(lead, 'redburg')], worst.by);
    expect(game.facts('order-failed').map(({ unit }) => unit)).toContain(lead);
  });

  test('knows that a unit in front that may be kept from leaving bars the way', () => {
    const game = table().war('RED', 'BLU').war('RED', 'GRY');
    const lead = game.put('RED', 'redburg', 9);
    const first = game.put('RED', 'redmark', 3);
    const enemy = game.put('BLU', 'blauburg', 9);
    const orders = [march(lead, 'redmark'), march(first, 'hochpass')];
    expect(foresee(game, orders).alone.code).toBe('ok');
    expect(foresee(game, orders).worst).toMatchObject({
      code: 'own-side-in-the-way',
      by: [march(enemy, 'hochpass')],
    });
  });

  test('knows that who carries an army can be sunk', () => {
    const game = table().war('RED', 'BLU');
    const army = game.put('RED', 'redburg', 5);
    const fleet = game.put('RED', 'north-sea', 1, 'fleet');
    const enemy = game.put('BLU', 'narrows', 9, 'fleet');
    const [from, to] = ['redburg', 'redmark'] as ProvinceId[];
    if (from === undefined || to === undefined) throw new Error('two places');
    const orders: UnitOrder[] = [
      { kind: 'move', unit: army, to, viaConvoy: true },
      { kind: 'convoy', unit: fleet, from, to },
    ];
    const { alone, worst } = foresee(game, orders);
    expect(alone.code).toBe('ok');
    expect(worst).toMatchObject({ code: 'convoy-disrupted', by: [march(enemy, 'north-sea')] });
  });

  test('sends the enemy whose support we cut against our own support', () => {
    const { game, lead } = before(5, 3);
    const prop = game.put('RED', 'westmark', 5);
    const raid = game.put('RED', 'blauport', 1);
    const enemy = game.put('BLU', 'blauburg', 8);
    const { worst } = foresee(game, [
      march(lead, 'hochpass'),
      support(prop, 'redmark', 'hochpass'),
      march(raid, 'blauburg'),
    ]);
    expect(worst).toMatchObject({ code: 'bounced', by: [march(enemy, 'westmark')] });
  });

  test('is not certain where an enemy would do if he could be in two places', () => {
    const { game, lead } = before(5, 1);
    const prop = game.put('RED', 'westmark', 5);
    game.put('BLU', 'blauburg', 5);
    const orders = [march(lead, 'hochpass'), support(prop, 'redmark', 'hochpass')];
    expect(foresee(game, orders).worst).toMatchObject({ code: 'ok', certain: false });
  });

  test('is not certain of help from the air where enemy wings fly', () => {
    const { game, lead } = before(5, 3);
    const wing = game.put('RED', 'redburg', 10, 'wing');
    const orders = [march(lead, 'hochpass'), support(wing, 'redmark', 'hochpass')];
    const { alone, worst } = foresee(game, orders);
    expect(alone.force.map(({ unit }) => unit)).toEqual([lead, wing]);
    expect(worst).toMatchObject({ code: 'ok', certain: true });
    game.put('BLU', 'blauburg', 1, 'wing');
    expect(foresee(game, orders).worst).toMatchObject({ code: 'ok', certain: false });
  });

  test('takes for granted that friends do what we help them to', () => {
    const game = table().war('RED', 'BLU').war('GRY', 'BLU');
    const helper = game.put('RED', 'westmark', 5);
    game.put('GRY', 'graustadt', 5);
    const orders = [support(helper, 'graustadt', 'hochpass')];
    expect(foresee(game, orders).alone.code).toBe('ok');
  });

  test('lets a unit hold whose order the rules refuse', () => {
    const game = table();
    const army = game.put('RED', 'redburg');
    expect(foresee(game, [march(army, 'north-sea')]).order).toEqual(hold(army));
  });
});

describe('the forecast before the Brenner (MIL-10)', () => {
  const europe = ourGame('1933-pact');

  test('counts the divisions of a neighbour that is at war with nobody, and says so', () => {
    const game = new Table(europe, 'alps').clear().war('GER', 'AUT');
    const lead = game.put('GER', 'munchen', 6);
    game.put('AUT', 'innsbruck', 2);
    const watch = game.put('ITA', 'bolzano', 10);
    const [found] = forecast(situationOf(europe, game.world), 'GER' as PowerId, [
      march(lead, 'innsbruck'),
    ]);
    expect(found?.alone.code).toBe('ok');
    expect(found?.worst).toEqual({
      code: 'bounced',
      by: [support(watch, 'innsbruck')],
      certain: true,
      bystanders: true,
    });
  });
});

describe('against every order that others could give', () => {
  interface Case {
    readonly situation: Situation;
    /** Lawful orders of RED. */
    readonly orders: readonly UnitOrder[];
  }

  const cases = (count: number, wings: number): Case[] =>
    Array.from({ length: count }, (_, seed) => {
      const { situation, ordersOf } = crowd(content, seed, { units: 5 - wings, wings });
      return { situation, orders: ordersOf('RED') };
    });

  /** Tries all orders of all others; which of ours failed, and which units were driven out. */
  function everything({ situation, orders }: Case) {
    const { units } = situation.world;
    const others = Object.keys(units).filter((id) => units[id as UnitId]?.power !== RED);
    const choices = others.map((id) => unitOptions(situation, id as UnitId));
    const count = choices.reduce((product, { length }) => product * length, 1);
    const rehearsal = rehearse(situation);
    const failed = new Set<UnitId>();
    const routed = new Set<UnitId>();
    for (let n = 0; n < count; n++) {
      let rest = n;
      const theirs = choices.flatMap((options) => {
        const pick = options[rest % options.length];
        rest = Math.floor(rest / options.length);
        return pick ?? [];
      });
      rehearsal.play([...orders, ...theirs]);
      for (const { unit } of orders) {
        const fate = rehearsal.fateOf(unit);
        if (fate.code !== 'ok') failed.add(unit);
        if (fate.routedBy !== null) routed.add(unit);
      }
    }
    return { count, failed, routed };
  }

  /** Supports of others' units are left out: the forecast takes for granted what they hope for. */
  const crowds = [...cases(60, 0), ...cases(20, 2)].filter(
    ({ situation, orders }) =>
      orders.length > 0 &&
      orders.every((order) => {
        if (!('from' in order)) return true;
        const ward = situation.survey.unitAt.get(order.from);
        return ward !== undefined && situation.world.units[ward]?.power === RED;
      }),
  );

  test('it raises no false alarm, and where it is certain nothing is missed', () => {
    let [safe, alarms] = [0, 0];
    for (const each of crowds) {
      const { failed, routed } = everything(each);
      for (const { unit, worst, rout } of forecast(each.situation, RED, each.orders)) {
        if (worst.code !== 'ok' || worst.certain)
          expect(failed.has(unit)).toBe(worst.code !== 'ok');
        if (rout.code !== 'ok' || rout.certain) expect(routed.has(unit)).toBe(rout.code !== 'ok');
        if (worst.code === 'ok') safe += 1;
        else alarms += 1;
      }
    }
    expect(Math.min(safe, alarms)).toBeGreaterThan(15);
  });

  test('it is seldom in doubt where nobody flies', () => {
    const grounded = crowds.filter(({ situation }) => situation.survey.wingsAt.size === 0);
    const perils = grounded.flatMap(({ situation, orders }) =>
      forecast(situation, RED, orders).flatMap(({ worst, rout }) => [worst, rout]),
    );
    const doubts = perils.filter(({ certain }) => !certain);
    expect(doubts.length * 20).toBeLessThan(perils.length);
  });

  test('the forces that it shows are those that would fight', () => {
    let count = 0;
    for (const { situation, orders } of crowds) {
      const held = Object.keys(situation.world.units)
        .sort()
        .map((id) => hold(id as UnitId));
      const told = new Map([...held, ...orders].map((order) => [order.unit, order]));
      const { results } = fight(situation, told);
      for (const { unit, order, alone } of forecast(situation, RED, orders)) {
        const result = results.get(unit);
        // One's own side is not attacked: its force stands, but counts for nothing.
        if (!result?.strength || order.kind === 'support' || alone.code === 'convoy-unmatched')
          continue;
        expect([unit, totalOf(alone.force)]).toEqual([unit, result.strength]);
        expect([unit, totalOf(alone.against)]).toEqual([unit, result.against]);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(30);
  });

  test('it names lawful orders only, none of which can be spared', () => {
    for (const { situation, orders } of crowds) {
      const rehearsal = rehearse(situation);
      for (const { unit, worst } of forecast(situation, RED, orders)) {
        for (const order of worst.by) {
          const power = situation.world.units[order.unit]?.power ?? RED;
          expect(power).not.toBe(RED);
          expect(checkUnitOrder(situation, power, order)).toBe('allowed');
          rehearsal.play([...orders, ...worst.by.filter((each) => each !== order)]);
          const { code, routedBy } = rehearsal.fateOf(unit);
          expect(worst.code === 'dislodged' ? routedBy : code).toBe(
            worst.code === 'dislodged' ? null : 'ok',
          );
        }
      }
    }
  });

  test('the same question gets the same answer', () => {
    for (const { situation, orders } of crowds.slice(0, 20))
      expect(forecast(situation, RED, orders)).toEqual(forecast(situation, RED, orders));
  });
});
