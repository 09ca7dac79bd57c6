import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkOrder,
  legal,
  newWorld,
  resolveMonth,
  situationOf,
  sortedKeys,
  viewFor,
  type Content,
  type Fact,
  type Order,
  type PowerId,
  type Situation,
  type UnitId,
  type World,
} from '../../src/rules/index.ts';
import { planMonth } from '../../src/ai/index.ts';
import { ourGame } from '../content/ourGame.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const tiny = tinyContent();

/** Everything that a power may order, as a flat list; each clause stands behind its opener. */
function everyOrder(content: Content, world: World, me: PowerId): Order[] {
  const { units, state, clauses } = legal(content, viewFor(world, me));
  const offers = sortedKeys(clauses).flatMap((to) => {
    const list = clauses[to] ?? [];
    const opener = list.filter(({ kind }) => kind === 'recognition' || kind === 'peace');
    return list.map((clause): Order => {
      const together = opener.includes(clause) ? [clause] : [...opener, clause];
      return { kind: 'offer', to, clauses: together, until: null };
    });
  });
  return [...sortedKeys(units).flatMap((id) => units[id] ?? []), ...state, ...offers];
}

function someMonthsOn(content: Content, months: number): World {
  let world = newWorld(content, `legal/${months}`);
  for (let i = 0; i < months; i++)
    world = resolveMonth(content, world, planMonth(content, world, {}, [])).world;
  return world;
}

/** Those of some orders that may not be given, offers left out. */
const refused = (situation: Situation, me: PowerId, orders: readonly Order[]): Order[] =>
  orders.filter(
    (order) => order.kind !== 'offer' && checkOrder(situation, me, order) !== 'allowed',
  );

const turnedDown = ({ kind }: Fact): boolean =>
  kind === 'order-refused' || kind === 'order-overtaken';

const march = (unit: UnitId) => ({ kind: 'move', unit, to: 'redmark' });

describe('legal(view)', () => {
  test('lists the orders of one kind as it lists them among all', () => {
    const content = ourGame('1933-pact');
    const world = someMonthsOn(content, 6);
    for (const me of ['ITA', 'FRA', 'GER'] as PowerId[]) {
      const { state, of } = legal(content, viewFor(world, me));
      const kinds = [...new Set(state.map(({ kind }) => kind))];
      expect(kinds.length).toBeGreaterThan(8);
      for (const kind of kinds)
        expect(of(kind)).toEqual(state.filter((each) => each.kind === kind));
      expect(of('offer')).toEqual([]);
    }
  });

  test('lists nothing that the month would refuse', () => {
    for (const months of [0, 6, 18]) {
      const world = someMonthsOn(tiny, months);
      const situation = situationOf(tiny, world);
      for (const me of sortedKeys(world.powers))
        expect(refused(situation, me, everyOrder(tiny, world, me))).toEqual([]);
    }
  });

  test('lists every move, support and convoy that the check allows', () => {
    const world = someMonthsOn(tiny, 12);
    const situation = situationOf(tiny, world);
    const places = sortedKeys(tiny.board.places);
    const missing: Order[] = [];
    for (const unit of sortedKeys(world.units)) {
      const me = world.units[unit]?.power;
      if (me === undefined) continue;
      const listed = new Set(
        (legal(tiny, viewFor(world, me)).units[unit] ?? []).map((order) => JSON.stringify(order)),
      );
      for (const from of places) {
        for (const to of places) {
          const tries: Order[] = [
            { kind: 'move', unit, to },
            { kind: 'move', unit, to, viaConvoy: true },
            { kind: 'support', unit, from },
            { kind: 'support', unit, from, to },
            { kind: 'convoy', unit, from, to },
          ];
          for (const order of tries)
            if (
              checkOrder(situation, me, order) === 'allowed' &&
              !listed.has(JSON.stringify(order))
            )
              missing.push(order);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  test('holds for any sample of a real month: nothing listed is refused when all is given', () => {
    const content = ourGame('1933-pact');
    const world = newWorld(content, 'sample');
    const powers = sortedKeys(world.powers);
    const open = new Map(powers.map((me) => [me, everyOrder(content, world, me)]));
    fc.assert(
      fc.property(fc.constantFrom(...powers), fc.nat(), (me, pick) => {
        const orders = open.get(me) ?? [];
        const order = orders[pick % orders.length];
        if (!order) return;
        const { log } = resolveMonth(content, world, { [me]: [order] });
        expect(log.filter(turnedDown)).toEqual([]);
      }),
      { numRuns: 60, seed: 1933 },
    );
  });

  test('holds in the middle of a game, in war and with fleets at sea', () => {
    const content = ourGame('1933-pact');
    const world = someMonthsOn(content, 40);
    const situation = situationOf(content, world);
    const powers = sortedKeys(world.powers);
    const open = new Map(powers.map((me) => [me, everyOrder(content, world, me)]));
    for (const me of powers) expect(refused(situation, me, open.get(me) ?? [])).toEqual([]);
    fc.assert(
      fc.property(fc.constantFrom(...powers), fc.nat(), (me, pick) => {
        const orders = open.get(me) ?? [];
        const order = orders[pick % orders.length];
        if (!order) return;
        const { log } = resolveMonth(content, world, { [me]: [order] });
        expect(log.filter(turnedDown)).toEqual([]);
      }),
      { numRuns: 80, seed: 1936 },
    );
  });

  test('lists supports of an army that two fleets carry over two seas', () => {
    const content = ourGame('1933-pact');
    const table = new Table(content, 'two seas').clear().war('GBR', 'GER');
    Object.assign(table.land('amsterdam'), { owner: 'GER', controller: 'GER' });
    table.occupy('bruxelles', 'GBR').put('GBR', 'plymouth');
    for (const sea of ['english-channel', 'southern-north-sea']) table.put('GBR', sea, 5, 'fleet');
    const unit = table.put('GBR', 'bruxelles');
    const { units } = legal(content, viewFor(table.world, 'GBR' as PowerId));
    expect(units[unit]).toContainEqual({
      kind: 'support',
      unit,
      from: 'plymouth',
      to: 'amsterdam',
    });
  });

  test('an order that peace of the same month forbids is overtaken, not refused', () => {
    const table = new Table(tiny).clear();
    const scout = table.put('BLU', 'hochpass');
    table.war('BLU', 'RED').month({
      BLU: [{ kind: 'offer', to: 'RED', clauses: [{ kind: 'peace' }], until: null }, march(scout)],
      RED: [{ kind: 'answer', offer: `BLU-RED-${table.world.month}`, accept: true }],
    });
    expect(table.facts('treaty-signed')).toHaveLength(1);
    expect(table.refusals()).toEqual([]);
    expect(table.facts('order-overtaken').map(({ code }) => code)).toEqual(['no-right-of-way']);
    table.month({ BLU: [march(scout)] });
    expect(table.refusals()).toEqual(['no-right-of-way']);
  });

  test('refuses whatever makes no sense with a code and goes on', () => {
    const world = newWorld(tiny, 'nonsense');
    const nonsense = [
      { kind: 'move', unit: 'nobody', to: 'redburg' },
      { kind: 'move', unit: 'BLU-1', to: 'atlantis' },
      { kind: 'declare-war', on: 'BLU' },
      { kind: 'answer', offer: 'none', accept: true },
      { kind: 'offer', to: 'RED', clauses: [], until: null },
      { kind: 'build', project: 'fleet', at: 'hochpass' },
    ] as unknown as Order[];
    const { log, world: after } = resolveMonth(tiny, world, { ['BLU' as PowerId]: nonsense });
    const codes = log.flatMap((fact) => (fact.kind === 'order-refused' ? [fact.code] : []));
    expect(codes.sort()).toEqual(
      [
        'no-such-unit',
        'no-such-province',
        'own-power',
        'no-such-offer',
        'no-clauses',
        'not-your-province',
      ].sort(),
    );
    expect(after.month).toBe(world.month + 1);
  });
});

describe('viewFor', () => {
  test('hides what others have in store, in their yards and in their mail, and the seed', () => {
    const world = newWorld(tiny, 'secret');
    const [blu, red, gry] = ['BLU', 'RED', 'GRY'] as PowerId[];
    if (!blu || !red || !gry) throw new Error('three powers');
    const offered = resolveMonth(tiny, world, {
      [red]: [{ kind: 'offer', to: gry, clauses: [{ kind: 'friendship' }], until: null }],
    }).world;
    const { world: seen } = viewFor(offered, blu);
    expect(seen.seed).not.toBe(world.seed);
    expect(seen.powers[red]?.stocks.gold).toBe(0);
    expect(seen.powers[blu]?.stocks).toEqual(offered.powers[blu]?.stocks);
    expect(sortedKeys(offered.offers)).toHaveLength(1);
    expect(sortedKeys(seen.offers)).toHaveLength(0);
    expect(sortedKeys(viewFor(offered, gry).world.offers)).toHaveLength(1);
  });
});
