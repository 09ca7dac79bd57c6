import { describe, expect, test } from 'vitest';
import { planMonth } from '../../src/ai/index.ts';
import { ourGame } from '../content/ourGame.ts';
import {
  sortedKeys,
  type FactOf,
  type Order,
  type PowerId,
  type ProvinceId,
  type UnitId,
} from '../../src/rules/index.ts';
import { Table } from '../rules/table.ts';

const content = ourGame('1933-pact');

/** The orders of one cabinet; everybody else stands still. */
function ordersOf(table: Table, me: string): readonly Order[] {
  const others = sortedKeys(table.world.powers).filter((power) => power !== me);
  return planMonth(table.content, table.world, {}, others)[me as PowerId] ?? [];
}

/** Lets one cabinet play some months and collects what it moved. */
function play(table: Table, me: string, months: number): FactOf<'moved'>[] {
  const moved: FactOf<'moved'>[] = [];
  for (let i = 0; i < months; i++) {
    const orders = ordersOf(table, me).filter((order) => order.kind !== 'offer');
    table.month({ [me]: orders });
    moved.push(...table.facts('moved').filter(({ power }) => power === me));
  }
  return moved;
}

/** Italy at war with Ethiopia, with room for an army in Eritrea. */
function africa(): Table {
  const table = new Table(content, 'over-sea').war('ITA', 'ETH');
  for (const [id, unit] of Object.entries(table.world.units))
    if (unit.at === 'asmara') delete table.world.units[id as UnitId];
  return table;
}

describe('a cabinet at war over the sea', () => {
  test('strings its fleets through the canal and carries an army to Ethiopia', () => {
    const table = africa();
    const landed = play(table, 'ITA', 10).filter(({ convoyed }) => convoyed);
    expect(landed.length).toBeGreaterThan(0);
    expect(['asmara', 'mogadishu']).toContain(landed[0]?.to);
  });

  test('does not, when the canal is closed to it', () => {
    const table = africa();
    table.month({
      GBR: [{ kind: 'passage', passage: 'egyptian-coast/gulf-of-suez', policy: 'closed' }],
    });
    const landed = play(table, 'ITA', 6).filter(({ convoyed }) => convoyed);
    expect(landed.map(({ to }) => to)).toEqual([]);
  });

  test('carries an army to an ally on the Continent', () => {
    const table = new Table(content, 'over-sea').war('GER', 'FRA');
    const war = Object.values(table.world.wars)[0];
    war?.defenders.push('GBR' as PowerId);
    const landed = play(table, 'GBR', 6).filter(({ convoyed }) => convoyed);
    expect(landed.length).toBeGreaterThan(0);
    const [first] = landed;
    const owner = table.world.provinces[first?.to as ProvinceId]?.owner;
    expect(['FRA', 'GER']).toContain(owner);
  });
});

describe('a cabinet’s wings', () => {
  test('help its attacks, or move up until they can', () => {
    const table = new Table(content, 'wings').clear().war('GER', 'POL');
    table.put('GER', 'breslau', 9);
    table.put('POL', 'poznan', 2);
    table.world.units['near' as UnitId] = {
      ...(table.world.units['GER-at-breslau' as UnitId] as never as object),
      kind: 'wing',
      at: 'breslau' as ProvinceId,
    } as never;
    table.world.units['far' as UnitId] = {
      ...(table.world.units['GER-at-breslau' as UnitId] as never as object),
      kind: 'wing',
      at: 'koln' as ProvinceId,
    } as never;
    const orders = ordersOf(table, 'GER');
    const attack = orders.find((order) => order.kind === 'move');
    expect(attack).toBeDefined();
    const near = orders.find((order) => 'unit' in order && order.unit === 'near');
    const far = orders.find((order) => 'unit' in order && order.unit === 'far');
    expect(near).toMatchObject({ kind: 'support', from: 'breslau' });
    expect(far?.kind).toBe('rebase');
  });
});

describe('an army without supplies', () => {
  test('goes back to where it is fed', () => {
    const table = new Table(content, 'hunger').clear().war('GER', 'SOV');
    const army = table.put('GER', 'poznan', 9);
    const told = ordersOf(table, 'GER').filter((order) => 'unit' in order && order.unit === army);
    expect(told.map(({ kind }) => kind)).toEqual(['move']);
    table.month({ GER: told });
    expect(table.holder(table.at(army) ?? '')).toBe('GER');
  });
});
