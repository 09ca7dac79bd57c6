import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import { rebelsOf, situationOf, type PowerId } from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');

/** Strangers in Poland’s capital, and nothing in store: nothing holds her up. */
function ruin(game: Table): Table {
  for (const each of ['warszawa', 'poznan', 'krakow', 'lodz', 'lublin']) game.occupy(each, 'SOV');
  game.power('POL').stocks = { gold: 0, oil: 0, coal: 0, manpower: 0 };
  return game;
}

/** Poland in 1933, with little more than nothing left to her government. */
function ruined(): Table {
  const game = ruin(new Table(content, 'fall'));
  Object.assign(game.power('POL'), { stability: 3, prestige: -100 });
  return game;
}

describe('a state that nothing holds up', () => {
  test('has another government within a year, and begins anew but not from much', () => {
    const game = ruined();
    let months = 0;
    while (game.facts('government-fell').length === 0 && months++ < 12) ruin(game).month();
    const [fell] = game.facts('government-fell');
    expect(fell).toMatchObject({ power: 'POL', before: 'national' });
    const own = game.power('POL');
    expect(own.ruling).toBe(fell?.after);
    expect(own.ruling).not.toBe('national');
    expect(own.stability).toBe(25);
    expect(own.broken).toBeUndefined();
    expect(Math.min(...Object.values(own.factions))).toBeGreaterThanOrEqual(45);
    expect(game.facts('government').map(({ power }) => power)).toContain('POL');
  });

  test('counts the months only while it lies at the bottom', () => {
    const game = ruined();
    const since = game.world.month;
    expect(game.month().power('POL').broken).toBe(since);
    game.power('POL').stability = 50;
    expect(game.month().power('POL').broken).toBeUndefined();
  });

  test('in a client’s land gets one of its overlord’s creed', () => {
    const game = ruined();
    const before = { stability: 0, broken: game.world.month - 20 };
    Object.assign(game.power('POL'), before, { overlord: 'SOV' });
    game.month();
    expect(game.facts('government-fell')).toMatchObject([{ power: 'POL', after: 'communist' }]);
    expect(game.power('POL').regime).toBe('communist');
  });
});

test('rebels who were beaten find no followers for three years', () => {
  const game = new Table(content, 'beaten');
  const rebels = () => rebelsOf(situationOf(content, game.world), 'ITA' as PowerId);
  expect(rebels()).toEqual(['RSI']);
  game.power('RSI').fell = game.world.month - 35;
  expect(rebels()).toEqual([]);
  game.power('RSI').fell = game.world.month - 36;
  expect(rebels()).toEqual(['RSI']);
});
