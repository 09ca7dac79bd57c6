import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import {
  checkOrder,
  legal,
  situationOf,
  sumOf,
  viewFor,
  WINGS_AT_BASE,
  type Order,
  type PowerId,
  type ProvinceId,
  type UnitId,
} from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');

/** An attack on Liège from Köln that fails for a little. */
function front(): Table {
  const table = new Table(content, 'wings').clear().war('GER', 'BEL');
  table.put('GER', 'koln', 8);
  table.put('BEL', 'liege', 6);
  return table;
}

function wing(table: Table, power: string, at: string, strength = 5, number = 1): UnitId {
  const id = `${power}-wing-${number}-at-${at}` as UnitId;
  table.world.units[id] = {
    power: power as PowerId,
    kind: 'wing',
    name: id,
    at: at as ProvinceId,
    strength,
    full: strength,
    entrenched: 0,
  };
  return id;
}

const attack = { kind: 'move', unit: 'GER-at-koln', to: 'liege' };
const fromTheAir = (unit: string) => ({ kind: 'support', unit, from: 'koln', to: 'liege' });

describe('air wings', () => {
  test('are based beside an army, and are not the unit that stands there', () => {
    const table = front();
    const id = wing(table, 'GER', 'koln');
    const { survey } = situationOf(content, table.world);
    expect(survey.unitAt.get('koln' as ProvinceId)).toBe('GER-at-koln');
    expect(survey.wingsAt.get('koln' as ProvinceId)).toEqual([id]);
  });

  test('add their force to the order that they support, and the battle names it', () => {
    const table = front();
    const id = wing(table, 'GER', 'koln');
    table.month({ GER: [attack, fromTheAir(id)] });
    const sides = table.facts('battle')[0]?.sides ?? [];
    const help = sides.find(({ unit }) => unit === id);
    expect(help?.role).toBe('support-attack');
    expect(help?.force).toBe(sumOf(help?.terms ?? []));
    expect(help?.losses).toBe(0);
    expect(table.facts('supported').map(({ unit }) => unit)).toContain(id);
  });

  test('can turn a battle, in attack and in defence', () => {
    const outcome = (german: number, belgian: number): PowerId | undefined => {
      const table = front();
      const orders: Record<string, unknown[]> = { GER: [attack], BEL: [] };
      for (let i = 1; i <= german; i++) {
        const base = 'koln';
        orders['GER']?.push(fromTheAir(wing(table, 'GER', base, 10, i)));
      }
      for (let i = 1; i <= belgian; i++) {
        const unit = wing(table, 'BEL', 'bruxelles', 10, i);
        orders['BEL']?.push({ kind: 'support', unit, from: 'liege' });
      }
      table.month(orders);
      return table.holder('liege');
    };
    expect(outcome(0, 0)).toBe('BEL');
    expect(outcome(1, 0)).toBe('GER');
    expect(outcome(1, 3)).toBe('BEL');
  });

  test('that meet enemy wings help less and lose aircraft; those that were told nothing rise too', () => {
    const alone = front();
    const one = wing(alone, 'GER', 'koln', 6);
    alone.month({ GER: [attack, fromTheAir(one)] });
    expect(alone.facts('air-battle')).toEqual([]);
    const met = front();
    const two = wing(met, 'GER', 'koln', 6);
    const defender = wing(met, 'BEL', 'bruxelles', 6);
    met.month({ GER: [attack, fromTheAir(two)] });
    const [duel] = met.facts('air-battle');
    expect(duel?.at).toBe('liege');
    expect(duel?.sides.map(({ unit }) => unit).sort()).toEqual([defender, two].sort());
    const force = (table: Table, id: UnitId) =>
      table.facts('battle')[0]?.sides.find(({ unit }) => unit === id)?.force ?? 0;
    expect(force(met, two)).toBeLessThan(force(alone, one));
    const losses = duel?.sides.reduce((sum, side) => sum + side.losses, 0) ?? 0;
    const left = [two, defender].map((id) => met.world.units[id]?.strength ?? 0);
    expect(left.reduce((sum, each) => sum + each, 0)).toBe(12 - losses);
  });

  test('help nobody against those with whom their owner is at peace, or who are his own side', () => {
    const table = front();
    const guest = wing(table, 'FRA', 'koln');
    const own = wing(table, 'GER', 'koln');
    const mayHelp = (unit: UnitId) => {
      const situation = situationOf(content, table.world);
      const { power } = table.unit(unit);
      const order = fromTheAir(unit) as Order;
      const listed = legal(content, viewFor(table.world, power)).units[unit] ?? [];
      const verdict = checkOrder(situation, power, order);
      const offered = listed.some(
        (each) => each.kind === 'support' && each.from === 'koln' && each.to === 'liege',
      );
      expect(offered).toBe(verdict === 'allowed');
      return verdict;
    };
    expect([mayHelp(own), mayHelp(guest)]).toEqual(['allowed', 'at-peace-with-them']);
    table.month({ GER: [attack], FRA: [fromTheAir(guest)] });
    expect(table.refusals()).toContain('at-peace-with-them');
    expect(table.facts('battle')[0]?.sides.map(({ unit }) => unit)).not.toContain(guest);
    // Nor where nobody stands, while the land is a neutral's; with an enemy in it it is another thing.
    delete table.world.units['BEL-at-liege' as UnitId];
    expect(mayHelp(guest)).toBe('at-peace-with-them');
    table.war('FRA', 'BEL');
    expect(mayHelp(guest)).toBe('allowed');
    // A friend of theirs who stands in the enemy's land is left alone.
    table.put('FRA', 'liege', 2);
    expect(mayHelp(guest)).toBe('at-peace-with-them');
  });

  test('whose ward was told something else helped nobody', () => {
    const table = front();
    const id = wing(table, 'GER', 'koln');
    table.month({ GER: [fromTheAir(id)] });
    expect(table.facts('order-failed').map(({ unit, code }) => [unit, code])).toEqual([
      [id, 'support-unmatched'],
    ]);
  });

  test('reach two provinces to help and four to move, and no further', () => {
    const table = front();
    const id = wing(table, 'GER', 'berlin');
    table.put('GER', 'dresden');
    const verdict = (order: unknown) =>
      checkOrder(situationOf(content, table.world), 'GER' as PowerId, order as Order);
    expect(verdict({ kind: 'support', unit: id, from: 'dresden' })).toBe('allowed');
    expect(verdict(fromTheAir(id))).toBe('out-of-range');
    expect(verdict({ kind: 'rebase', unit: id, to: 'koln' })).toBe('allowed');
    expect(verdict({ kind: 'rebase', unit: id, to: 'roma' })).toBe('out-of-range');
    expect(verdict({ kind: 'rebase', unit: id, to: 'poznan' })).toBe('no-right-of-way');
    expect(verdict({ kind: 'move', unit: id, to: 'dresden' })).toBe('wrong-element');
    expect(verdict({ kind: 'rebase', unit: 'GER-at-koln', to: 'essen' })).toBe('wrong-element');
  });

  test('go to a new base, where there is room for three', () => {
    const table = front();
    const id = wing(table, 'GER', 'berlin');
    table.month({ GER: [{ kind: 'rebase', unit: id, to: 'dresden' }] });
    expect(table.at(id)).toBe('dresden');
    const all = [1, 2, 3, 4].map((i) => wing(table, 'GER', 'hannover', 5, i));
    table.month({ GER: all.map((unit) => ({ kind: 'rebase', unit, to: 'essen' })) });
    const there = all.filter((unit) => table.at(unit) === 'essen');
    expect(there).toHaveLength(WINGS_AT_BASE);
    expect(table.facts('order-failed').map(({ code }) => code)).toEqual(['no-base']);
    table.month({ GER: [{ kind: 'rebase', unit: all[3], to: 'essen' }] });
    expect(table.refusals()).toEqual(['base-full']);
  });

  test('are lost with their base, unless they left it in time', () => {
    const fall = (orders: readonly unknown[]): Table => {
      const table = front();
      table.put('GER', 'koln', 10);
      table.put('GER', 'koblenz', 10);
      delete table.world.units['BEL-at-liege' as UnitId];
      wing(table, 'BEL', 'liege');
      return table.month({ GER: [attack], BEL: orders });
    };
    const id = 'BEL-wing-1-at-liege' as UnitId;
    const stayed = fall([]);
    expect(stayed.facts('destroyed').map(({ unit, by }) => [unit, by])).toEqual([[id, 'GER']]);
    const left = fall([{ kind: 'rebase', unit: id, to: 'bruxelles' }]);
    expect(left.at(id)).toBe('bruxelles');
  });

  test('may be told whatever legal(view) lists, and nothing else in reach', () => {
    const table = front();
    const id = wing(table, 'GER', 'koln');
    const listed = legal(content, viewFor(table.world, 'GER' as PowerId)).units[id] ?? [];
    const situation = situationOf(content, table.world);
    const text = new Set(listed.map((order) => JSON.stringify(order)));
    for (const order of listed)
      expect([order, checkOrder(situation, 'GER' as PowerId, order)]).toEqual([order, 'allowed']);
    for (const to of content.board.land)
      for (const order of [
        { kind: 'rebase', unit: id, to } as const,
        { kind: 'support', unit: id, from: 'koln' as ProvinceId, to } as const,
      ])
        if (checkOrder(situation, 'GER' as PowerId, order) === 'allowed')
          expect(text).toContain(JSON.stringify(order));
  });

  test('are built where there is room for them, beside the army that stands there', () => {
    const table = front();
    const stocks = { gold: 500, oil: 100, coal: 100, manpower: 100 };
    Object.assign(table.world.powers['GER' as PowerId] ?? {}, { stocks });
    table.month({ GER: [{ kind: 'build', project: 'wing', at: 'koln' }] });
    for (let i = 0; i < 5; i++) table.month();
    expect(table.facts('unit-raised').map(({ unitKind, at }) => [unitKind, at])).toEqual([
      ['wing', 'koln'],
    ]);
  });
});
