import { describe, expect, test } from 'vitest';
import {
  armourPercent,
  attackTerms,
  BUILD,
  holdTerms,
  incomeTerms,
  levelCost,
  marketPrice,
  monthLedger,
  NEW_STRENGTH,
  situationOf,
  sumOf,
  type PowerId,
  type ProvinceId,
  type Term,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const content = tinyContent();
const RED = 'RED' as PowerId;
const BLU = 'BLU' as PowerId;

/** RED with a full treasury, and nobody on the board. */
function rich(): Table {
  const game = new Table(content, 'industry').clear();
  game.power(RED).stocks = { gold: 400, oil: 50, coal: 60, manpower: 100 };
  return game;
}

const ledgerOf = (game: Table) => monthLedger(situationOf(content, game.world), RED);
const value = (terms: readonly Term[], reason: string): number =>
  sumOf(terms.filter((each) => each.reason === reason));
const order = (...orders: readonly unknown[]) => ({ RED: orders });

describe('works', () => {
  test('burn a unit of coal for each three, and stand idle by what is lacking', () => {
    const game = rich();
    // RED: 6 works at Redburg, 2 at Redmark, 1 at Westmark, and mines that yield 6.
    expect(value(ledgerOf(game).gold, 'income.works')).toBe(9);
    expect(value(ledgerOf(game).coal, 'income.furnaces')).toBe(-3);
    game.power(RED).fed.coal = 33;
    const starved = ledgerOf(game);
    expect(value(starved.gold, 'income.idle-works')).toBe(-7);
    expect(value(starved.coal, 'income.cold-furnaces')).toBe(3);
  });

  test('go cold in the month after the coal ran out, and start again when it comes', () => {
    const game = rich();
    game.power(RED).stocks.coal = 0;
    for (const at of ['redburg', 'redmark', 'westmark']) game.land(at).works = 12;
    game.month();
    // 36 works need 12, and the mines give 6.
    expect(game.power(RED).fed.coal).toBe(50);
    expect(value(ledgerOf(game).gold, 'income.idle-works')).toBe(-18);
    game.power(RED).stocks.coal = 30;
    game.month();
    expect(game.power(RED).fed.coal).toBe(100);
    expect(value(ledgerOf(game).gold, 'income.idle-works')).toBe(0);
  });

  test('yield three hundredths more for each level of industry', () => {
    const game = rich();
    game.land('redburg').works = 12;
    game.land('redmark').works = 12;
    game.power(RED).programmes.industry.level = 4;
    // 25 works, four levels: 25 × 12 hundredths.
    expect(value(ledgerOf(game).gold, 'income.methods')).toBe(3);
  });
});

describe('stores', () => {
  test('do not grow without end: ministries spend, tanks overflow, conscripts go home', () => {
    const game = rich();
    game.power(RED).stocks = { gold: 1500, oil: 400, coal: 400, manpower: 300 };
    const ledger = ledgerOf(game);
    expect(value(ledger.gold, 'income.ministries')).toBe(-Math.trunc((1500 - 400) / 6));
    // Room for 60, and for six months of the two that the wells give.
    expect(value(ledger.oil, 'income.no-room')).toBe(-Math.trunc((400 - 72) / 4));
    expect(value(ledger.manpower, 'income.discharged')).toBe(-20);
  });

  test('change by exactly what the ledger says', () => {
    const game = rich();
    const before = { ...game.power(RED).stocks };
    const ledger = ledgerOf(game);
    game.month();
    for (const good of ['gold', 'oil', 'coal', 'manpower'] as const)
      expect(game.power(RED).stocks[good]).toBe(before[good] + sumOf(ledger[good]));
  });
});

describe('building', () => {
  const build = (project: string, at: string) => order({ kind: 'build', project, at });

  test('adds works, lines, depots and forts that stay', () => {
    const game = rich().month(build('works', 'redmark'));
    for (let i = 0; i < BUILD.works.months; i++) game.month();
    expect(game.facts('improved')).toEqual([
      { kind: 'improved', power: RED, at: 'redmark', what: 'works' },
    ]);
    expect(game.land('redmark').works).toBe(3);
    game.power(RED).stocks.gold = 400;
    game.month(build('fort', 'redmark'));
    for (let i = 0; i < BUILD.fort.months; i++) game.month();
    expect(game.land('redmark').built).toEqual({ fort: 1 });
    const unit = game.put('RED', 'redmark', 5);
    const terms = holdTerms(situationOf(content, game.world), game.unit(unit));
    // A quarter of 5 × 5 × 10.
    expect(value(terms, 'force.fort')).toBe(62);
  });

  test('takes a fleet two years, in a yard', () => {
    const inland = { RED: [{ kind: 'build', project: 'fleet', at: 'westmark' }] };
    expect(rich().month(inland).refusals()).toEqual(['no-port']);
    const game = new Table(content).clear();
    game.power(BLU).stocks.gold = 500;
    game.month({ BLU: [{ kind: 'build', project: 'fleet', at: 'blauport' }] });
    expect(game.refusals()).toEqual(['no-yard']);
    expect(BUILD.fleet.months).toBe(24);
  });

  test('gives half its price back when it is given up', () => {
    const game = rich().month(build('fort', 'redmark'));
    game.month(order({ kind: 'cancel-building', at: 'redmark' }));
    const [given] = game.facts('building-cancelled');
    expect(given?.refund).toEqual({ gold: 20, oil: 0, coal: 2, manpower: 2 });
    expect(game.power(RED).building).toEqual([]);
  });

  test('puts an army that stands there on tracks', () => {
    const game = rich();
    const unit = game.put('RED', 'redmark', 6);
    game.month(build('armour', 'redmark'));
    for (let i = 0; i < BUILD.armour.months; i++) game.month();
    expect(game.facts('refitted')).toHaveLength(1);
    expect(game.unit(unit)).toMatchObject({ armour: true, strength: 6 });
    expect(NEW_STRENGTH.armour).toBe(5);
  });

  test('is undone by sending a unit home: three men come back for each point', () => {
    const game = rich();
    const unit = game.put('RED', 'redmark', 4);
    game.month(order({ kind: 'disband', of: unit }));
    expect(game.facts('disbanded')).toMatchObject([{ unit, manpower: 12 }]);
    expect(game.world.units).toEqual({});
  });
});

describe('armour', () => {
  function tanks(): Table {
    const game = rich();
    game.unit(game.put('RED', 'redburg', 5)).armour = true;
    return game;
  }
  const attack = (game: Table, to: string) =>
    attackTerms(situationOf(content, game.world), game.unit('RED-at-redburg'), to as ProvinceId);

  test('is worth three tenths more in the plain, and less in the mountains', () => {
    expect(value(attack(tanks(), 'westmark'), 'force.armour')).toBe(75);
    expect(armourPercent('plain', 2)).toBe(36);
    expect(armourPercent('mountain', 9)).toBe(-30);
  });

  test('stalls without oil', () => {
    const game = tanks();
    game.power(RED).stocks.oil = 0;
    game.unit('RED-at-redburg').strength = 10;
    game.unit('RED-at-redburg').full = 10;
    game.occupy('redburg', 'RED');
    game.put('RED', 'redmark', 10, 'wing');
    game.month();
    expect(game.facts('oil-out')).toHaveLength(1);
    const march = { kind: 'move', unit: 'RED-at-redburg', to: 'redmark' };
    expect(game.month(order(march)).refusals()).toEqual(['no-oil']);
    expect(value(attack(game, 'westmark'), 'force.armour')).toBe(0);
  });
});

describe('a programme', () => {
  const effort = (degree: number) => order({ kind: 'programme', field: 'naval', effort: degree });

  test('costs gold each month and brings two points for each degree of effort', () => {
    const game = rich().month(effort(3));
    expect(game.facts('learned')).toEqual([
      {
        kind: 'learned',
        power: RED,
        field: 'naval',
        points: 6,
        terms: [{ reason: 'programme.effort', value: 6 }],
      },
    ]);
    expect(value(ledgerOf(game).gold, 'income.programmes')).toBe(-15);
    game.month().month().month();
    // 24 points make the first level.
    expect(levelCost(0)).toBe(24);
    expect(game.facts('level-gained')).toEqual([
      { kind: 'level-gained', power: RED, field: 'naval', level: 1, cost: 24 },
    ]);
    expect(game.power(RED).programmes.naval).toEqual({ level: 1, points: 0, effort: 3 });
  });

  test('stands still while the treasury cannot pay', () => {
    const game = rich();
    game.power(RED).programmes.naval.effort = 3;
    game.power(RED).stocks.gold = 0;
    game.put('RED', 'redburg', 10);
    game.put('RED', 'redmark', 10);
    expect(game.month().facts('learned')).toEqual([]);
  });

  test('learns from open journals where others are far ahead', () => {
    const game = rich();
    game.power(BLU).programmes.naval.level = 2;
    expect(game.month(effort(1)).facts('learned')[0]?.points).toBe(3);
  });

  test('gains by the engineers of a government that it hosts', () => {
    const game = rich();
    game.power(BLU).programmes.air.level = 2;
    game.power(BLU).exile = RED;
    const [lesson] = game.month().facts('learned');
    expect(lesson).toMatchObject({
      field: 'air',
      terms: [{ reason: 'programme.emigres', value: 1, about: { power: BLU } }],
    });
  });

  test('gives every unit of its kind three hundredths a level', () => {
    const game = rich();
    const unit = game.put('RED', 'redmark', 6);
    game.power(RED).programmes.land.level = 5;
    const terms = holdTerms(situationOf(content, game.world), game.unit(unit));
    // 6 × 5 × 10, fifteen hundredths of it.
    expect(value(terms, 'force.technology')).toBe(45);
  });
});

describe('the world market', () => {
  const lot = (good: string, amount: number) => order({ kind: 'market', good, amount });

  test('sells dear and buys cheap', () => {
    const game = rich().month(lot('oil', 5));
    const ledger = ledgerOf(game);
    expect(value(ledger.oil, 'income.market-bought')).toBe(5);
    expect(value(ledger.gold, 'income.market-paid')).toBe(-20);
    game.month(lot('oil', -5));
    expect(value(ledgerOf(game).gold, 'income.market-earned')).toBe(10);
  });

  test('gives no credit: what an empty treasury cannot pay for stays there', () => {
    const game = rich().month(lot('oil', 20));
    game.power(RED).stocks.gold = 0;
    const { oil, gold } = ledgerOf(game);
    expect(value(oil, 'income.market-unpaid')).toBe(-value(oil, 'income.market-bought'));
    expect(value(gold, 'income.market-unpaid')).toBe(-value(gold, 'income.market-paid'));
    game.power(RED).stocks.gold = 500;
    expect(value(ledgerOf(game).oil, 'income.market-unpaid')).toBe(0);
  });

  test('asks a coin more for each forty units that all together want', () => {
    const game = rich();
    for (const id of ['RED', 'BLU']) game.power(id).market.oil = 20;
    expect(marketPrice(situationOf(content, game.world), 'oil')).toEqual({ buying: 5, selling: 2 });
  });

  test('deals in lots', () => {
    expect(rich().month(lot('oil', 7)).refusals()).toEqual(['bad-amount']);
    expect(rich().month(lot('oil', 0)).refusals()).toEqual(['nothing-changes']);
  });

  test('is in the ledger that everybody can reckon', () => {
    const game = rich().month(lot('coal', -2));
    const open = incomeTerms(situationOf(content, game.world), RED);
    expect(value(open.coal, 'income.market-sold')).toBe(-2);
  });
});
