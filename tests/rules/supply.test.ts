import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import {
  attackTerms,
  holdTerms,
  newWorld,
  situationOf,
  sortedKeys,
  supplyOf,
  type PowerId,
  type ProvinceId,
  type Unit,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const content = tinyContent();
const europe = ourGame('1933-pact');

function take(game: Table, power: string, ...provinces: readonly string[]): void {
  for (const id of provinces) {
    const state = game.world.provinces[id as ProvinceId];
    if (!state) throw new Error(`no province ${id}`);
    state.controller = power as PowerId;
  }
}

const depthOf = (game: Table, power: string, place: string): number | undefined =>
  supplyOf(situationOf(game.content, game.world), power as PowerId).get(place as ProvinceId)?.depth;

const standing = (game: Table, id: string): Unit => {
  const unit = game.world.units[id as never];
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
};

describe('supply', () => {
  test('reaches every unit of the first month of 1933', () => {
    const world = newWorld(europe, 'supply');
    const situation = situationOf(europe, world);
    const cutOff = sortedKeys(world.units).filter((id) => {
      const unit = world.units[id];
      return unit && !supplyOf(situation, unit.power).has(unit.at);
    });
    expect(cutOff).toEqual([]);
  });

  test('goes by land from capitals and great works, and every step costs by its ground', () => {
    const game = new Table(content).clear();
    expect(depthOf(game, 'RED', 'redburg')).toBe(0);
    expect(depthOf(game, 'RED', 'redmark')).toBe(1);
    expect(depthOf(game, 'RED', 'hochpass')).toBeUndefined();
    game.war('RED', 'GRY');
    take(game, 'RED', 'hochpass');
    const mountain = 4;
    const taken = 1;
    expect(depthOf(game, 'RED', 'hochpass')).toBe(1 + mountain + taken);
  });

  test('ends where the way grows too long', () => {
    const game = new Table(europe).clear().war('GER', 'SOV');
    take(game, 'GER', ...europe.board.land.filter((id) => game.holder(id) === 'SOV'));
    take(game, 'GER', ...europe.board.land.filter((id) => game.holder(id) === 'POL'));
    for (const sea of ['gulf-of-finland', 'western-black-sea', 'barents-sea', 'white-sea'])
      game.put('SOV', sea, 5, 'fleet');
    expect(depthOf(game, 'GER', 'brzesc')).toBeDefined();
    expect(depthOf(game, 'GER', 'stalingrad')).toBeUndefined();
  });

  test('goes over the sea from port to port until an enemy fleet lies between', () => {
    const game = new Table(europe).clear();
    expect(depthOf(game, 'ITA', 'tripoli')).toBeDefined();
    game.war('ITA', 'GBR');
    for (const sea of ['sicilian-narrows', 'ionian-sea', 'gulf-of-sirte'])
      game.put('GBR', sea, 6, 'fleet');
    expect(depthOf(game, 'ITA', 'palermo')).toBeDefined();
    expect(depthOf(game, 'ITA', 'tripoli')).toBeUndefined();
  });

  test('stops at a canal that an enemy keeps', () => {
    const game = new Table(europe).clear();
    expect(depthOf(game, 'ITA', 'asmara')).toBeDefined();
    const keeper = game.holder('suez');
    game.war('ITA', keeper ?? 'nobody');
    expect(depthOf(game, 'ITA', 'asmara')).toBeUndefined();
  });

  test('comes over a beach only where a fleet lies before it', () => {
    const game = new Table(content).clear().war('BLU', 'GRY');
    take(game, 'BLU', 'graustadt');
    take(game, 'GRY', 'blauport');
    expect(depthOf(game, 'BLU', 'graustadt')).toBeUndefined();
    game.put('BLU', 'narrows', 4, 'fleet');
    expect(depthOf(game, 'BLU', 'graustadt')).toBeDefined();
  });

  test('passes through the land of whoever gives leave, not through a neutral’s', () => {
    const game = new Table(content).clear().war('BLU', 'RED');
    take(game, 'BLU', 'redmark');
    expect(depthOf(game, 'BLU', 'redmark')).toBeDefined();
    delete game.world.treaties['gate-treaty' as never];
    expect(depthOf(game, 'BLU', 'redmark')).toBeUndefined();
  });
});

describe('a unit that is cut off', () => {
  /** A grey army in a red town behind the enemy's lines. */
  function pocket(): Table {
    const game = new Table(content).clear().war('GRY', 'RED');
    game.put('GRY', 'westmark', 5);
    take(game, 'GRY', 'westmark');
    take(game, 'RED', 'hochpass');
    return game;
  }

  test('is worth less in attack and in defence', () => {
    const game = pocket();
    const situation = situationOf(content, game.world);
    const unit = standing(game, 'GRY-at-westmark');
    const terms = [holdTerms(situation, unit), attackTerms(situation, unit, 'hochpass' as never)];
    for (const list of terms)
      expect(list.find(({ reason }) => reason === 'force.out-of-supply')?.value).toBeLessThan(0);
  });

  test('loses nothing in its first month and a point in each month after, but not the last', () => {
    const game = pocket();
    const strengths = [1, 2, 3, 4, 5, 6].map(() => {
      game.month();
      return standing(game, 'GRY-at-westmark').strength;
    });
    expect(strengths).toEqual([5, 4, 3, 2, 1, 1]);
    expect(game.facts('out-of-supply')[0]).toMatchObject({ at: 'westmark', months: 6, losses: 0 });
  });

  test('lays down its arms on foreign ground when it has held out for half a year', () => {
    const game = pocket();
    for (let i = 0; i < 6; i++) game.month();
    expect(game.facts('destroyed')).toEqual([]);
    game.month();
    expect(game.facts('destroyed').map(({ unit }) => unit)).toEqual(['GRY-at-westmark']);
  });

  test('does not recover until it is fed again, which is told', () => {
    const game = pocket().month().month();
    expect(standing(game, 'GRY-at-westmark').strength).toBe(4);
    take(game, 'GRY', 'hochpass');
    game.month();
    expect(game.facts('recovered')).toEqual([]);
    expect(game.facts('in-supply').map(({ units }) => units)).toEqual([['GRY-at-westmark']]);
    game.month();
    expect(game.facts('recovered').map(({ unit }) => unit)).toEqual(['GRY-at-westmark']);
  });
});

describe('ice', () => {
  const winter = (game: Table): Table => {
    game.world.month = 1934 * 12;
    return game;
  };

  test('keeps fleets out of a frozen sea and lets those who lie there hold', () => {
    const game = winter(new Table(content).clear());
    const fleet = game.put('RED', 'redburg', 5, 'fleet');
    const icebound = game.put('BLU', 'north-sea', 5, 'fleet');
    game.month({ RED: [{ kind: 'move', unit: fleet, to: 'north-sea' }] });
    expect(game.refusals()).toEqual(['frozen']);
    expect(game.at(icebound)).toBe('north-sea');
  });

  test('stops supply and convoys over it', () => {
    const game = new Table(europe).clear();
    const seas = (month: number) => {
      game.world.month = month;
      return [...supplyOf(situationOf(europe, game.world), 'SOV' as PowerId).keys()];
    };
    expect(seas(1939 * 12 + 6)).toContain('gulf-of-finland');
    expect(seas(1939 * 12 + 0)).not.toContain('gulf-of-finland');
  });
});
