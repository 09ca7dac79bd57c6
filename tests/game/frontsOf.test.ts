import { describe, expect, test } from 'vitest';
import { frontsOf } from '../../src/game/frontsOf.ts';
import { pledgesOf } from '../../src/game/pledgesOf.ts';
import type { Game } from '../../src/game/state.ts';
import { allWars } from '../../src/game/warsOf.ts';
import { Table } from '../rules/table.ts';
import { tinyContent } from '../content/tinyGame.ts';

const content = tinyContent();

/** The page's game over a table's world, and the first war in it. */
function atWar(table: Table) {
  const game = { content, world: structuredClone(table.world), view: null } as unknown as Game;
  const [first] = allWars(game.world);
  if (first === undefined) throw new Error('nobody is at war');
  return { game, id: first[0], war: first[1] };
}

describe('the fronts of a war', () => {
  test('lie where land of both sides touches, with the armies along them', () => {
    const table = new Table(content).clear().war('RED', 'BLU');
    table.put('RED', 'westmark', 5);
    table.put('BLU', 'blauburg', 7);
    table.put('BLU', 'blauport', 4, 'fleet');
    const { game, war } = atWar(table);
    expect(frontsOf(game, war)).toEqual([
      { powers: ['RED', 'BLU'], lands: [['westmark'], ['blauburg']], strength: [5, 7] },
    ]);
  });

  test('are none where a neutral lies between', () => {
    const table = new Table(content).clear().war('RED', 'BLU');
    const { game, war } = atWar(table);
    const bare = { ...game.world.provinces };
    for (const id of ['westmark', 'hochpass'] as never[]) delete bare[id];
    expect(frontsOf({ ...game, world: { ...game.world, provinces: bare } }, war)).toEqual([]);
  });
});

describe('whoever is bound to come into a war', () => {
  test('is named once, with the treaty, until he fights in it', () => {
    const table = new Table(content).clear().war('RED', 'BLU');
    const { game, id, war } = atWar(table);
    const treaty = {
      parties: ['BLU', 'GRY'],
      clauses: [{ kind: 'alliance' }],
      until: null,
      signed: 0,
    };
    const world = { ...game.world, treaties: { pact: treaty } } as unknown as Game['world'];
    const bound = { ...game, world };
    expect(pledgesOf(bound, id, war)).toMatchObject([{ to: 'GRY', by: 'BLU', call: null }]);
    const joined = { ...war, defenders: [...war.defenders, 'GRY'] } as typeof war;
    expect(pledgesOf(bound, id, joined)).toEqual([]);
  });
});
