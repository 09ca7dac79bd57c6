import { describe, expect, test } from 'vitest';
import {
  exhaustionTerms,
  situationOf,
  sumOf,
  warScore,
  type PowerId,
  type War,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const content = tinyContent();
const table = (): Table => new Table(content).clear();

function onlyWar(game: Table): War {
  const [war] = Object.values(game.world.wars);
  if (!war) throw new Error('there is a war');
  return war;
}

describe('a war', () => {
  test('says who leads it, since when, and what each side wants of it', () => {
    const game = table().month({ RED: [{ kind: 'declare-war', on: 'GRY' }] });
    const war = onlyWar(game);
    expect([war.attackers, war.defenders, war.casus]).toEqual([['RED'], ['GRY'], 'aggression']);
    const told = game.facts('war-aims').find(({ power }) => power === ('RED' as never));
    expect(told?.bond).toBe('leader');
    expect(war.parties['RED' as never]?.land).toEqual(told?.land);
    for (const id of told?.land ?? []) expect(game.world.provinces[id]?.owner).toBe('GRY');
  });

  test('counts battles won, strength lost and strength taken for each who fights in it', () => {
    const game = table().war('RED', 'GRY');
    game.put('RED', 'redmark', 10);
    game.put('GRY', 'hochpass', 2);
    game.month({ RED: [{ kind: 'move', unit: 'RED-at-redmark', to: 'hochpass' }] });
    const { parties } = onlyWar(game);
    const [battle] = game.facts('battle');
    const losses = (power: string) =>
      (battle?.sides ?? [])
        .filter((side) => side.power === power)
        .reduce((sum, side) => sum + side.losses, 0);
    expect(parties['RED' as never]).toMatchObject({ won: 1, lost: losses('RED') });
    expect(parties['RED' as never]?.dealt).toBe(parties['GRY' as never]?.lost);
    expect(parties['GRY' as never]?.won).toBe(0);
  });

  test('is scored by land, capitals, battles and losses: one side’s gain is the other’s loss', () => {
    const game = table().war('RED', 'GRY');
    game.land('graustadt').controller = 'RED' as PowerId;
    const situation = situationOf(content, game.world);
    const [ours, theirs] = [
      warScore(situation, onlyWar(game), 'attackers'),
      warScore(situation, onlyWar(game), 'defenders'),
    ];
    expect(ours.map(({ reason }) => reason)).toEqual(['score.land', 'score.capitals']);
    expect(sumOf(ours)).toBeGreaterThan(20);
    expect(sumOf(theirs)).toBe(-sumOf(ours));
  });

  test('wears out whoever fights it, by its months and its losses', () => {
    const game = table().war('RED', 'GRY');
    const tired = (): number =>
      sumOf(exhaustionTerms(situationOf(content, game.world), 'RED' as never));
    expect(tired()).toBe(0);
    game.world.month += 24;
    expect(tired()).toBe(-1);
    game.party('RED').lost = 50;
    expect(tired()).toBe(-3);
  });
});
