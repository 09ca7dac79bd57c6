import { describe, expect, test } from 'vitest';
import { effortOf, lotOf, programmeSheet } from '../../src/game/industryOf.ts';
import { spendingOf } from '../../src/game/spendingOf.ts';
import { stockHistory } from '../../src/game/stockHistory.ts';
import {
  newWorld,
  type Order,
  type PowerId,
  type ProvinceId,
  resolveMonth,
  sortedKeys,
} from '../../src/rules/index.ts';
import { planMonth } from '../../src/ai/index.ts';
import type { PlayedMonth } from '../../src/content/link/gameRecord.ts';
import type { Game } from '../../src/game/state.ts';
import { ourGame } from '../content/ourGame.ts';
import { layTable } from './table.ts';

const RED = 'RED' as PowerId;

async function begun() {
  const table = layTable();
  table.commands.set({ playback: 0 });
  await table.commands.newGame({ scenario: 'tiny', power: RED, seed: 'Locarno' });
  const gameNow = () => {
    const { game } = table.store.getState();
    if (game === null) throw new Error('no game on the table');
    return game;
  };
  return { ...table, gameNow };
}

describe('the page of industry', () => {
  test('tells the stores of each month from the facts alone, and ends where the world stands', async () => {
    const { commands, gameNow } = await begun();
    const before = gameNow().world.powers[RED]?.stocks;
    for (let month = 0; month < 3; month++) await commands.endMonth();
    const lines = stockHistory(gameNow(), RED);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toEqual(before);
    expect(lines.at(-1)).toEqual(gameNow().world.powers[RED]?.stocks);
    expect(lines[1]).not.toEqual(lines[0]);
  });

  test('tells the stores of all powers through every fact that moves them', () => {
    const content = ourGame('1933-pact');
    const start = newWorld(content, 'stores');
    let world = start;
    const months: PlayedMonth[] = [];
    for (let i = 0; i < 30; i++) {
      const { month } = world;
      const played = resolveMonth(content, world, planMonth(content, world, {}, []));
      world = played.world;
      months.push({ month, orders: {}, log: played.log, hash: '' });
    }
    const sums = { me: null, view: null, legal: null, texts: {}, humans: [], slot: '' };
    const game: Game = { ...sums, content, world, months, seed: 'stores' };
    for (const power of sortedKeys(world.powers)) {
      expect([power, stockHistory(game, power).at(-1)]).toEqual([
        power,
        world.powers[power]?.stocks,
      ]);
    }
  });

  test('goes on from the stores it has told, and begins anew with a month that is taken back', async () => {
    const { commands, gameNow } = await begun();
    const { content } = gameNow();
    const fresh = () => stockHistory({ ...gameNow(), content: { ...content } }, RED);
    for (let month = 0; month < 3; month++) {
      await commands.endMonth();
      expect(stockHistory(gameNow(), RED)).toEqual(fresh());
    }
    await commands.fork(gameNow().months[1]?.month ?? 0);
    expect(stockHistory(gameNow(), RED)).toHaveLength(2);
    expect(stockHistory(gameNow(), RED)).toEqual(fresh());
  });

  test('shows the effort and the lot that are ordered before those that stand', async () => {
    const { gameNow } = await begun();
    const game = gameNow();
    const orders: Order[] = [
      { kind: 'programme', field: 'naval', effort: 3 },
      { kind: 'market', good: 'oil', amount: -5 },
    ];
    expect(effortOf(game, orders, RED, 'naval')).toBe(3);
    expect(effortOf(game, [], RED, 'naval')).toBe(game.world.powers[RED]?.programmes.naval.effort);
    expect(lotOf(game, orders, RED, 'oil')).toBe(-5);
    expect(lotOf(game, orders, RED, 'coal')).toBe(game.world.powers[RED]?.market.coal);
  });

  test('adds up what the orders of the month take, and says of what there is too little', async () => {
    const { gameNow } = await begun();
    const game = gameNow();
    const at = 'anywhere' as ProvinceId;
    const stocks = game.world.powers[RED]?.stocks;
    if (stocks === undefined) throw new Error('no such power');
    const one: Order = { kind: 'build', project: 'depot', at };
    const many = Math.floor(stocks.gold / 25);
    expect(spendingOf(game, [])).toEqual([]);
    expect(
      spendingOf(
        game,
        Array.from({ length: many }, () => one),
      ),
    ).toContainEqual({
      good: 'gold',
      amount: 25 * many,
      covered: true,
    });
    expect(
      spendingOf(
        game,
        Array.from({ length: many + 1 }, () => one),
      ),
    ).toContainEqual({
      good: 'gold',
      amount: 25 * (many + 1),
      covered: false,
    });
  });

  test('says that a level nobody works at never comes', async () => {
    const { gameNow } = await begun();
    const game = gameNow();
    const own = game.world.powers[RED];
    if (own === undefined) throw new Error('no such power');
    const idle = { ...own.programmes, naval: { level: 1, points: 0, effort: 0 } };
    const world = {
      ...game.world,
      powers: { ...game.world.powers, [RED]: { ...own, programmes: idle } },
    };
    expect(programmeSheet({ ...game, world, view: null }, RED, 'naval')).toMatchObject({
      level: 1,
      months: null,
      terms: [],
    });
  });
});
