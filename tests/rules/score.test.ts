import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import { countIn, FINAL_COUNT, holds, situationOf, type PowerId } from '../../src/rules/index.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const ITA = 'ITA' as PowerId;
const { end } = content.scenario;

describe('the score', () => {
  test('counts each December once, the last month thrice, and no other month', () => {
    expect(countIn({ end }, 1935 * 12 + 11)).toBe(1);
    expect(countIn({ end }, 1935 * 12 + 10)).toBe(0);
    expect(countIn({ end }, end)).toBe(FINAL_COUNT);
  });

  test('is what the ambitions bring that are met when it is counted', () => {
    const game = new Table(content);
    game.world.month = 1935 * 12 + 11;
    game.month();
    const met = (content.scenario.ambitions[ITA] ?? []).filter(({ when }) =>
      holds(situationOf(content, game.world), when),
    );
    const points = met.reduce((sum, each) => sum + each.points, 0);
    expect(points).toBeGreaterThan(0);
    expect(game.facts('scored').find(({ power }) => power === ITA)).toEqual({
      kind: 'scored',
      power: ITA,
      met: met.map(({ id }) => id),
      points,
    });
    expect(game.power(ITA).score).toBe(points);
    game.month();
    expect(game.facts('scored')).toEqual([]);
    game.world.month = end;
    game.month();
    expect(game.power(ITA).score).toBe(points + FINAL_COUNT * points);
  });
});

describe('history', () => {
  test('is compared with the world in its month: the same, or not', () => {
    const compared = (vienna: string) => {
      const game = new Table(content);
      game.world.month = 1938 * 12 + 3;
      const land = game.land('wien');
      Object.assign(land, { owner: vienna, controller: vienna });
      return game.month().facts('history-compared');
    };
    const anschluss = { kind: 'history-compared', history: 'anschluss' };
    expect(compared('GER')).toEqual([{ ...anschluss, same: true }]);
    expect(compared('AUT')).toEqual([{ ...anschluss, same: false }]);
  });

  test('has its facts in months that are played', () => {
    for (const { month } of content.scenario.history) {
      expect(month).toBeGreaterThanOrEqual(content.scenario.start);
      expect(month).toBeLessThanOrEqual(end);
    }
    expect(content.scenario.history.length).toBeGreaterThan(20);
  });
});
