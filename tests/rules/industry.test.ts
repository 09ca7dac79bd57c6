import { describe, expect, test } from 'vitest';
import { BUILD, NEW_STRENGTH, type PowerId } from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const content = tinyContent();
const RED = 'RED' as PowerId;

/** RED with a full treasury and an empty board. */
function rich(): Table {
  const game = new Table(content).clear();
  game.power(RED).stocks = { gold: 500, oil: 50, coal: 200, manpower: 200 };
  return game;
}

const army = (at: string) => ({ RED: [{ kind: 'build', project: 'army', at }] });

describe('building', () => {
  test('takes its months and its price, and then the unit stands there', () => {
    const game = rich().month(army('redburg'));
    const [begun] = game.facts('building-begun');
    expect(begun?.cost).toEqual(BUILD.army.cost);
    for (let i = 0; i < BUILD.army.months; i++) {
      expect(Object.values(game.world.units)).toEqual([]);
      game.month();
    }
    expect(Object.values(game.world.units)).toMatchObject([
      { power: 'RED', at: 'redburg', strength: NEW_STRENGTH.army },
    ]);
  });

  test('joins the army that stands there, to a strength of ten at most', () => {
    const game = rich();
    const unit = game.put('RED', 'redburg', 7);
    game.month(army('redburg'));
    for (let i = 0; i < BUILD.army.months; i++) game.month();
    expect(game.facts('reinforced')).toHaveLength(1);
    expect(game.world.units[unit]).toMatchObject({ strength: 10, full: 10 });
    expect(Object.keys(game.world.units)).toHaveLength(1);
  });

  test('is refused without the gold, without the land, and twice in one yard', () => {
    const poor = new Table(content).clear();
    poor.power(RED).stocks = { gold: 0, oil: 0, coal: 0, manpower: 0 };
    expect(poor.month(army('redburg')).refusals()).toEqual(['cannot-afford']);
    expect(rich().month(army('blauburg')).refusals()).toEqual(['not-your-province']);
    expect(rich().month(army('redburg')).month(army('redburg')).refusals()).toEqual(['yard-busy']);
  });

  test('a fleet wants a port', () => {
    const inland = { RED: [{ kind: 'build', project: 'fleet', at: 'westmark' }] };
    expect(rich().month(inland).refusals()).toEqual(['no-port']);
  });

  test('is lost with the land under it', () => {
    const game = rich().month(army('redburg'));
    game.world.provinces['redburg' as never] = {
      ...(game.world.provinces['redburg' as never] as object),
      controller: 'BLU',
    } as never;
    game.war('BLU', 'RED').month();
    expect(game.facts('building-lost')).toHaveLength(1);
  });
});

describe('recovery', () => {
  test('makes good a point a month at home, at a price, up to the establishment', () => {
    const game = rich();
    const unit = game.put('RED', 'redburg', 5);
    game.unit(unit).strength = 3;
    for (let i = 0; i < 4; i++) game.month();
    expect(game.world.units[unit]?.strength).toBe(5);
  });

  test('stops when the stores are empty', () => {
    const game = rich();
    const unit = game.put('RED', 'redburg', 5);
    game.unit(unit).strength = 3;
    game.power(RED).stocks = { gold: 0, oil: 0, coal: 0, manpower: -100 };
    game.month();
    expect(game.world.units[unit]?.strength).toBe(3);
  });
});
