import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import type { Game } from '../../src/game/state.ts';
import { type Feeding, feedingAt, isBlockaded } from '../../src/game/supplyMap.ts';
import type { PowerId, ProvinceId } from '../../src/rules/index.ts';
import { Table } from '../rules/table.ts';

const content = ourGame('1933-pact');

/** A game as the page keeps it, with what the map of supply asks of it; surveyed anew each time. */
const asGame = (table: Table): Game =>
  ({ content, world: structuredClone(table.world), view: null }) as unknown as Game;

const fed = (table: Table, power: string, place: string): Feeding =>
  feedingAt(asGame(table), power as PowerId, place as ProvinceId);

const shut = (table: Table, power: string, place: string): boolean =>
  isBlockaded(asGame(table), power as PowerId, place as ProvinceId);

describe('the map of supply', () => {
  test('tells depots, landings, fed land and foreign land apart', () => {
    const table = new Table(content).clear();
    expect(fed(table, 'ITA', 'roma')).toBe('depot');
    expect(fed(table, 'ITA', 'tripoli')).toBe('landing');
    expect(fed(table, 'ITA', 'bolzano')).toBe('fed');
    expect(fed(table, 'ITA', 'wien')).toBe('foreign');
  });

  test('shows land over the sea as cut off when enemy fleets lie between, and its port as shut', () => {
    const table = new Table(content).clear().war('ITA', 'GBR');
    expect(shut(table, 'ITA', 'cagliari')).toBe(false);
    for (const sea of content.board.seas) table.put('GBR', sea, 6, 'fleet');
    expect(fed(table, 'ITA', 'tripoli')).toBe('cut-off');
    expect(fed(table, 'ITA', 'roma')).toBe('depot');
    expect(shut(table, 'ITA', 'napoli')).toBe(true);
    expect(shut(table, 'ITA', 'bolzano')).toBe(false);
  });
});
