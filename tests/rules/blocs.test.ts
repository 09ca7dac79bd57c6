import { describe, expect, test } from 'vitest';
import {
  blocsOf,
  leanTerms,
  situationOf,
  sumOf,
  type PowerId,
  type TreatyId,
} from '../../src/rules/index.ts';
import { ourGame } from '../content/ourGame.ts';
import { Table } from './table.ts';

const content = ourGame('1933-pact');
const [CZE, FRA, GBR, GER, ROM] = ['CZE', 'FRA', 'GBR', 'GER', 'ROM'] as unknown as [
  PowerId,
  PowerId,
  PowerId,
  PowerId,
  PowerId,
];

/** Europe without treaties, in which two have sworn to each other. */
function sworn(...pairs: readonly (readonly [PowerId, PowerId])[]): Table {
  const game = new Table(content, 'blocs');
  for (const id of Object.keys(game.world.treaties)) delete game.world.treaties[id as TreatyId];
  for (const [i, parties] of pairs.entries())
    game.world.treaties[`t${i}` as TreatyId] = {
      ...{ name: null, place: null, signed: game.world.month, until: null },
      parties,
      clauses: [{ kind: 'alliance' }],
    };
  return game;
}
const blocs = (game: Table) => blocsOf(situationOf(content, game.world));

describe('blocs', () => {
  test('form around the great power that one is bound to', () => {
    expect(blocs(sworn()).get(CZE)).toBeUndefined();
    expect(blocs(sworn([FRA, CZE])).get(CZE)).toBe(FRA);
  });

  test('take whoever is torn where the reasons add up to most', () => {
    const game = sworn([FRA, CZE], [GER, CZE]);
    const hate = { cause: 'cause.test', value: -90, since: game.world.month, fades: 0 };
    game.world.relations[CZE] = { [GER]: { causes: [hate], trust: 0 } };
    const situation = situationOf(content, game.world);
    const lean = (to: PowerId): number => sumOf(leanTerms(situation, CZE, to));
    expect(lean(FRA)).toBeGreaterThan(lean(GER));
    expect(blocs(game).get(CZE)).toBe(FRA);
  });

  test('have one head where two great powers stand together', () => {
    const found = blocs(sworn([FRA, GBR], [FRA, CZE], [GBR, ROM]));
    const heads = new Set([FRA, GBR].map((power) => found.get(power) ?? power));
    expect(heads.size).toBe(1);
    expect(new Set([CZE, ROM].map((power) => found.get(power)))).toEqual(heads);
  });

  test('keep nobody with whom he is at war', () => {
    expect(blocs(sworn([FRA, CZE]).war('FRA', 'CZE')).get(CZE)).toBeUndefined();
  });
});
