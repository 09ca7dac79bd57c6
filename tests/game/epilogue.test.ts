import { describe, expect, test } from 'vitest';
import { epilogueOf } from '../../src/game/epilogue.ts';
import type { Game } from '../../src/game/state.ts';
import type { Fact, PowerId, ProvinceId, WarId } from '../../src/rules/index.ts';
import { layTable } from './table.ts';

const [RED, BLU, GRY] = ['RED', 'BLU', 'GRY'] as [PowerId, PowerId, PowerId];

async function begun(power: PowerId | null): Promise<Game> {
  const { commands, store } = layTable();
  await commands.newGame({ scenario: 'tiny', power, seed: 'Rapallo' });
  const { game } = store.getState();
  if (game === null) throw new Error('no game on the table');
  return game;
}

/** The game with some land in other hands. */
const holding = (game: Game, power: PowerId, ...provinces: string[]): Game => {
  const world = structuredClone(game.world);
  for (const id of provinces as ProvinceId[]) {
    const state = world.provinces[id];
    if (state === undefined) throw new Error(`no province ${id}`);
    state.owner = power;
    state.controller = power;
  }
  return { ...game, world, view: null };
};

const withLogs = (game: Game, ...logs: Fact[][]): Game => ({
  ...game,
  months: logs.map((log, i) => ({ month: 100 + i, orders: {}, log, hash: '' })),
});

const declared = (by: PowerId, on: PowerId): Fact => ({
  kind: 'war-declared',
  war: 'w' as WarId,
  by,
  on,
  casus: 'aggression',
  why: [],
});

describe('the epilogue', () => {
  test('counts the points of the ambitions that are met, of all that there are', async () => {
    const game = await begun(RED);
    const [first] = game.content.scenario.ambitions[RED] ?? [];
    if (first?.when.kind !== 'holds') throw new Error('the tiny pack has changed');
    const before = epilogueOf(game);
    const after = epilogueOf(holding(game, RED, ...first.when.provinces));
    expect(before.ambitions.find(({ id }) => id === first.id)?.met).toBe(false);
    expect(after.ambitions.find(({ id }) => id === first.id)?.met).toBe(true);
    expect(after.score.points - before.score.points).toBe(first.points);
    expect(after.score.of).toBe(before.score.of);
  });

  test('lists who still stands, the most successful first, and who has fallen', async () => {
    const game = await begun(RED);
    const world = structuredClone(game.world);
    const grey = world.powers[GRY];
    if (grey) grey.alive = false;
    const neverStood = epilogueOf({ ...game, world, view: null });
    expect(neverStood.fallen).toEqual([]);
    const fell = withLogs({ ...game, world, view: null }, [{ kind: 'power-fell', power: GRY }]);
    const { places, fallen } = epilogueOf(fell);
    expect(fallen).toEqual([GRY]);
    expect(places.map(({ power }) => power)).toContain(RED);
    expect(places.map(({ power }) => power)).not.toContain(GRY);
    const shares = places.map(({ points, of }) => (of === 0 ? 0 : points / of));
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  test('tells the turning points in the order in which they came', async () => {
    const game = await begun(RED);
    const fell: Fact = { kind: 'power-fell', power: BLU };
    const { turns } = epilogueOf(withLogs(game, [declared(RED, BLU)], [], [fell]));
    expect(turns.map(({ month, story }) => [month, story.headline.key])).toEqual([
      [100, 'news.war'],
      [102, 'news.fell'],
    ]);
  });

  test('has no ambitions of their own for those who watched', async () => {
    const { ambitions, score, places } = epilogueOf(await begun(null));
    expect(ambitions).toEqual([]);
    expect(score).toEqual({ points: 0, of: 0 });
    expect(places.length).toBeGreaterThan(0);
  });
});
