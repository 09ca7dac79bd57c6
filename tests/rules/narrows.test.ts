import { expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import {
  narrowsFrom,
  passagesOf,
  situationOf,
  type PowerId,
  type ProvinceId,
} from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const waysOut = (game: Table, power: string, port: string) =>
  narrowsFrom(situationOf(content, game.world), power as PowerId, port as ProvinceId);

test('ships built in the Black Sea leave it by leave of Turkey alone (WI-19)', () => {
  const game = new Table(content);
  expect(waysOut(game, 'SOV', 'sevastopol')).toEqual([
    { id: 'sea-of-marmara/western-black-sea', by: ['TUR'], open: true },
  ]);
  for (const passage of passagesOf(content.board).keys())
    game.world.passages[passage] = { TUR: 'closed' } as never;
  expect(waysOut(game, 'SOV', 'sevastopol').map(({ open }) => open)).toEqual([false]);
});

test('a port with most seas before it has no narrows to fear', () => {
  const game = new Table(content);
  expect(waysOut(game, 'FRA', 'brest')).toEqual([]);
  expect(waysOut(game, 'GBR', 'london')).toEqual([]);
});

test('whoever holds the shore of a strait needs nobody’s leave', () => {
  const game = new Table(content);
  const bosporus = (power: string, port: string) =>
    waysOut(game, power, port).some(({ by }) => by.includes('TUR' as PowerId));
  expect([bosporus('ROM', 'constanta'), bosporus('TUR', 'istanbul')]).toEqual([true, false]);
});
