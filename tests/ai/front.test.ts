import { describe, expect, test } from 'vitest';
import { planMonth } from '../../src/ai/index.ts';
import { ourGame } from '../content/ourGame.ts';
import { sortedKeys, type Order, type PowerId } from '../../src/rules/index.ts';
import { Table } from '../rules/table.ts';

const content = ourGame('1933-pact');
const GER = 'GER' as PowerId;

/** A weak German army at the one frontier with Austria, a strong one behind it. */
function narrowFront(): Table {
  const table = new Table(content, 'front').clear();
  table.put('GER', 'munchen', 3);
  table.put('GER', 'stuttgart', 9);
  table.put('AUT', 'innsbruck', 6);
  table.put('AUT', 'linz', 6);
  return table;
}

/** What Berlin orders its armies to do while everybody else stands still. */
function marches(table: Table): string[] {
  const others = sortedKeys(table.world.powers).filter((power) => power !== GER);
  const orders: readonly Order[] = planMonth(table.content, table.world, {}, others)[GER] ?? [];
  return orders.flatMap((order) => (order.kind === 'move' ? [`${order.unit} to ${order.to}`] : []));
}

describe('the front of a cabinet', () => {
  test('is taken over by the stronger army where only one can stand', () => {
    const orders = marches(narrowFront().war('GER', 'AUT'));
    expect(orders).toContain('GER-at-stuttgart to munchen');
    expect(orders.some((order) => order.startsWith('GER-at-munchen to '))).toBe(true);
  });

  test('is manned from the mobilisation on, before there is a war', () => {
    expect(marches(narrowFront().crisis('GER', 'AUT', 'mobilisation'))).toContain(
      'GER-at-stuttgart to munchen',
    );
    expect(marches(narrowFront().crisis('GER', 'AUT', 'demand'))).not.toContain(
      'GER-at-stuttgart to munchen',
    );
  });

  test('keeps its army when what stands behind it is no better', () => {
    const table = narrowFront().war('GER', 'AUT');
    const behind = table.world.units['GER-at-stuttgart' as keyof typeof table.world.units];
    if (behind) Object.assign(behind, { strength: 4, full: 4 });
    expect(marches(table)).not.toContain('GER-at-stuttgart to munchen');
  });

  test('leaves an enemy who is as good as beaten for the one whose army must be met', () => {
    const table = new Table(content, 'campaigns').clear().war('GER', 'POL');
    table.war('GER', 'FRA');
    table.put('GER', 'breslau', 9);
    table.put('FRA', 'nancy', 9);
    const west = (): boolean =>
      marches(table).some((order) => /GER-at-breslau to (dresden|potsdam|berlin)/.test(order));
    table.put('POL', 'poznan', 9);
    expect(west()).toBe(false);
    table.clear().put('GER', 'breslau', 9);
    table.put('FRA', 'nancy', 9);
    table.occupy('warszawa', 'GER').occupy('poznan', 'GER').occupy('katowice', 'GER');
    table.occupy('lodz', 'GER');
    expect(west()).toBe(true);
  });
});
