import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import {
  monthOfTrade,
  situationOf,
  sumOf,
  type Clause,
  type Good,
  type PowerId,
  type TreatyId,
} from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const [ITA, SOV, FRA] = ['ITA', 'SOV', 'FRA'] as PowerId[] as [PowerId, PowerId, PowerId];

const sells = (by: PowerId, to: PowerId, amount: number, price: number): Clause => ({
  ...{ kind: 'trade', by, to, good: 'coal' },
  ...{ amount, price },
});

/** May 1933 without the treaties of the day, and nothing in the coal yards of Moscow. */
function europe(): Table {
  const game = new Table(content, 'deliveries');
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as TreatyId];
  game.power('SOV').stocks.coal = 0;
  return game;
}

function signed(game: Table, parties: readonly PowerId[], clauses: readonly Clause[]): TreatyId {
  const id = `t-${Object.keys(game.world.treaties).length}` as TreatyId;
  const since = game.world.month - 12 + Object.keys(game.world.treaties).length;
  game.world.treaties[id] = {
    ...{ name: null, parties, clauses, place: null },
    ...{ signed: since, until: null },
  };
  return id;
}

/** What a month would leave in store, as far as nothing else stands against it. */
const balance = (game: Table, power: PowerId, good: Good): number => {
  const { ledgers } = monthOfTrade(situationOf(content, game.world), [power]);
  return game.power(power).stocks[good] + sumOf(ledgers[power]?.[good] ?? []);
};

/** Sets the store of a good so that `left` of it is there when all else has been paid. */
function leaves(game: Table, power: PowerId, good: Good, left: number): void {
  const held = game.world.treaties;
  Object.assign(game.world, { treaties: {} });
  game.power(power).stocks[good] = 0;
  game.power(power).stocks[good] = left - balance(game, power, good);
  Object.assign(game.world, { treaties: held });
}

const lines = (game: Table, power: PowerId, good: Good, reason: string): readonly number[] =>
  game
    .facts('income')
    .filter((fact) => fact.power === power)
    .flatMap(({ terms }) => terms[good])
    .filter((line) => line.reason === reason)
    .map(({ value }) => value);

/** What fell short in a month of treaties that a test has laid out. */
const short = (game: Table) =>
  game.facts('delivery-short').filter(({ treaty }) => treaty.startsWith('t-'));

describe('what treaties of trade promise', () => {
  test('is sent as far as it is there, and both sides are told of the rest', () => {
    const game = europe();
    const treaty = signed(game, [SOV, ITA], [sells(SOV, ITA, 10, 20)]);
    leaves(game, SOV, 'coal', 4);
    game.month();
    expect(short(game)).toMatchObject([
      { treaty, by: 'SOV', to: 'ITA', good: 'coal', promised: 10, sent: 4, months: 1 },
    ]);
    expect(game.power('SOV').stocks.coal).toBe(0);
    expect(lines(game, ITA, 'coal', 'income.not-got')).toEqual([-6]);
    expect(lines(game, SOV, 'coal', 'income.not-sent')).toEqual([6]);
    // What did not come is not paid for.
    expect(lines(game, ITA, 'gold', 'income.kept-back')).toEqual([12]);
    expect(lines(game, SOV, 'gold', 'income.not-got')).toEqual([-12]);
    expect(game.world.treaties[treaty]?.arrears).toBe(1);
  });

  test('goes against payment: who cannot pay gets only what he pays for', () => {
    const game = europe();
    signed(game, [SOV, ITA], [sells(SOV, ITA, 10, 20)]);
    leaves(game, SOV, 'coal', 10);
    leaves(game, ITA, 'gold', 9);
    game.month();
    expect(short(game)).toMatchObject([
      { by: 'ITA', to: 'SOV', good: 'gold', promised: 20, sent: 8 },
    ]);
    expect(lines(game, ITA, 'coal', 'income.not-got')).toEqual([-6]);
    expect(lines(game, SOV, 'coal', 'income.kept-back')).toEqual([6]);
  });

  test('goes to the oldest treaty first, whatever it is called', () => {
    const game = europe();
    const younger = signed(game, [SOV, ITA], [sells(SOV, ITA, 5, 0)]);
    signed(game, [FRA, SOV], [sells(SOV, FRA, 5, 0)]);
    Object.assign(game.world.treaties[younger] ?? {}, { signed: game.world.month });
    leaves(game, SOV, 'coal', 7);
    game.month();
    expect(short(game)).toMatchObject([{ treaty: younger, to: 'ITA', promised: 5, sent: 2 }]);
  });

  test('leaves short whoever had counted on it, and makes nothing of nothing', () => {
    const game = europe();
    signed(game, [SOV, ITA], [sells(SOV, ITA, 5, 0)]);
    signed(game, [ITA, FRA], [sells(ITA, FRA, 5, 0)]);
    leaves(game, SOV, 'coal', 0);
    leaves(game, ITA, 'coal', 0);
    game.month();
    expect(short(game).map(({ by, sent }) => [by, sent])).toEqual([
      ['SOV', 0],
      ['ITA', 0],
    ]);
    expect(lines(game, FRA, 'coal', 'income.not-got')).toEqual([-5]);
  });

  test('binds nobody after three months without it, and nobody is blamed', () => {
    const game = europe();
    const treaty = signed(game, [SOV, ITA], [sells(SOV, ITA, 10, 0), { kind: 'friendship' }]);
    for (const month of [1, 2, 3]) {
      leaves(game, SOV, 'coal', 0);
      game.month();
      expect(short(game)).toMatchObject([{ months: month }]);
    }
    expect(game.facts('clauses-lapsed')).toMatchObject([{ treaty, how: 'not-sent' }]);
    expect(game.world.treaties[treaty]?.clauses).toEqual([{ kind: 'friendship' }]);
    leaves(game, SOV, 'coal', 10);
    game.month();
    expect(game.facts('delivery-resumed').map((fact) => fact.treaty)).toContain(treaty);
    expect(game.world.treaties[treaty]?.arrears).toBeUndefined();
    expect(game.facts('treaty-ended')).toEqual([]);
  });

  test('is forgotten as soon as it comes again', () => {
    const game = europe();
    const treaty = signed(game, [SOV, ITA], [sells(SOV, ITA, 10, 0)]);
    for (const left of [0, 0, 10, 0]) {
      leaves(game, SOV, 'coal', left);
      game.month();
    }
    expect(game.world.treaties[treaty]?.arrears).toBe(1);
  });

  test('is a broken word if it was sold to others instead', () => {
    const game = europe();
    const treaty = signed(game, [SOV, ITA], [sells(SOV, ITA, 5, 0)]);
    game.power('SOV').market.coal = -20;
    for (let month = 0; month < 3; month++) {
      leaves(game, SOV, 'coal', 0);
      game.month();
    }
    expect(game.facts('treaty-ended')).toMatchObject([
      { treaty, how: 'broken', by: 'SOV', why: [{ reason: 'breach.not-sent', value: -5 }] },
    ]);
  });

  test('of the beaten is owed for as long as the treaty runs', () => {
    const game = europe();
    const treaty = signed(game, [SOV, ITA], [{ kind: 'indemnity', by: ITA, to: SOV, amount: 50 }]);
    for (let month = 0; month < 4; month++) {
      leaves(game, ITA, 'gold', 10);
      game.month();
      expect(short(game)).toMatchObject([{ good: 'gold', promised: 50, sent: 10 }]);
    }
    expect(game.world.treaties[treaty]?.arrears).toBe(4);
  });
});
