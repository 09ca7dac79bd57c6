import { expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import { isFighting, type Side, sideFor } from '../../src/game/sides.ts';
import type { Game } from '../../src/game/state.ts';
import type { PowerId } from '../../src/rules/index.ts';
import { Table } from '../rules/table.ts';

const content = ourGame('1933-pact');
const asGame = (table: Table, me: string | null): Game =>
  ({ content, world: structuredClone(table.world), view: null, me }) as unknown as Game;
const side = (table: Table, me: string | null, power: string): Side =>
  sideFor(asGame(table, me), power as PowerId);

test('powers are told apart as our own, allied, enemy and the rest', () => {
  const table = new Table(content).clear().war('GER', 'ITA');
  expect(side(table, 'ITA', 'ITA')).toBe('own');
  expect(side(table, 'ITA', 'GER')).toBe('enemy');
  expect(side(table, 'GER', 'ITA')).toBe('enemy');
  expect(side(table, 'ITA', 'SOV')).toBe('other');
  expect(side(table, null, 'GER')).toBe('other');
});

test('whoever is at war is fighting', () => {
  const table = new Table(content).clear().war('GER', 'ITA');
  expect(isFighting(asGame(table, 'FRA'), 'GER' as PowerId)).toBe(true);
  expect(isFighting(asGame(table, 'FRA'), 'FRA' as PowerId)).toBe(false);
});
