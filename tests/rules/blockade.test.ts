import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import {
  goodsPass,
  isBlockaded,
  monthLedger,
  situationOf,
  sumOf,
  type PowerId,
  type TreatyId,
  type UnitId,
} from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const [IRE, FRA, ITA, SOV] = ['IRE', 'FRA', 'ITA', 'SOV'] as [PowerId, PowerId, PowerId, PowerId];
const SEAS = ['irish-sea', 'north-atlantic', 'western-approaches'];

/** Ireland at war with Great Britain, whose fleets lie off all its harbours. */
function shutIn(): Table {
  const game = new Table(content, 'blockade').clear().war('GBR', 'IRE');
  for (const sea of SEAS) game.put('GBR', sea, 5, 'fleet');
  Object.assign(game.power(IRE), {
    stocks: { gold: 200, oil: 20, coal: 4, manpower: 20 },
    market: { oil: 0, coal: 5 },
  });
  return game;
}

const lift = (game: Table): void => {
  delete game.world.units['GBR-at-north-atlantic' as UnitId];
};
const shut = (game: Table): boolean => isBlockaded(situationOf(content, game.world), IRE);
const bought = (game: Table): number =>
  sumOf(
    monthLedger(situationOf(content, game.world), IRE).coal.filter(
      ({ reason }) => reason === 'income.market-bought',
    ),
  );

describe('a blockade', () => {
  test('is whole when every frontier is an enemy’s and every harbour is watched', () => {
    const game = shutIn();
    expect(shut(game)).toBe(true);
    lift(game);
    expect(shut(game)).toBe(false);
    expect(shut(new Table(content).clear())).toBe(false);
  });

  test('cuts the world market and what treaties send, and both come back when it is lifted', () => {
    const game = shutIn();
    const passes = () => goodsPass(situationOf(content, game.world), FRA, IRE);
    expect([bought(game), passes()]).toEqual([0, false]);
    lift(game);
    expect([bought(game), passes()]).toEqual([5, true]);
  });

  test('starves the works of coal, and they start again after it', () => {
    const game = shutIn();
    game.power(IRE).stocks.coal = 0;
    game.land('dublin').works = 6;
    game.month();
    const starved = game.power(IRE).fed.coal;
    expect(starved).toBeLessThan(100);
    lift(game);
    game.month().month();
    expect(game.power(IRE).fed.coal).toBeGreaterThan(starved);
  });
});

describe('the accord of 1933 (MIL-2)', () => {
  test('leaves Rome with oil and coal, and Moscow with gold, each month that it stands', () => {
    const game = new Table(content, 'accord');
    const month = (power: PowerId) => {
      const ledger = monthLedger(situationOf(content, game.world), power);
      return { oil: sumOf(ledger.oil), coal: sumOf(ledger.coal), gold: sumOf(ledger.gold) };
    };
    const before = [month(ITA), month(SOV)];
    game.world.treaties['accord' as TreatyId] = {
      name: null,
      parties: [ITA, SOV],
      clauses: [
        { kind: 'trade', by: SOV, to: ITA, good: 'oil', amount: 3, price: 8 },
        { kind: 'trade', by: SOV, to: ITA, good: 'coal', amount: 3, price: 5 },
      ],
      signed: game.world.month,
      until: null,
      place: null,
    };
    const [rome, moscow] = [month(ITA), month(SOV)];
    expect(rome).toEqual({
      oil: (before[0]?.oil ?? 0) + 3,
      coal: (before[0]?.coal ?? 0) + 3,
      gold: (before[0]?.gold ?? 0) - 13,
    });
    expect(moscow.gold).toBe((before[1]?.gold ?? 0) + 13);
    // The same goods would cost Rome more on the market, and bring Moscow less there.
    const market = { rome: 3 * 4 + 3 * 3, moscow: 3 * 2 + 3 * 1 };
    expect(13).toBeLessThan(market.rome);
    expect(13).toBeGreaterThan(market.moscow);
  });
});
