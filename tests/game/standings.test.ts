import { describe, expect, test } from 'vitest';
import { chaptersOf } from '../../src/game/chaptersOf.ts';
import { fightsOf } from '../../src/game/fightsOf.ts';
import { renownOf, tensionCourse } from '../../src/game/renownOf.ts';
import { divergenceOf, scoresOf } from '../../src/game/scoresOf.ts';
import type { Game } from '../../src/game/state.ts';
import type { AmbitionId, Fact, HistoryId, PowerId, WarId } from '../../src/rules/index.ts';
import { layTable } from './table.ts';
import { legalWith } from './legalWith.ts';

const [RED, BLU] = ['RED', 'BLU'] as [PowerId, PowerId];

async function begun(): Promise<Game> {
  const { commands, store } = layTable();
  await commands.newGame({ scenario: 'tiny', power: RED, seed: 'Rapallo' });
  const { game } = store.getState();
  if (game === null) throw new Error('no game on the table');
  return game;
}

const withLogs = (game: Game, start: number, ...logs: Fact[][]): Game => ({
  ...game,
  months: logs.map((log, i) => ({ month: start + i, orders: {}, log, hash: '' })),
});

const star = (power: PowerId, change: number): Fact => ({
  kind: 'prestige',
  power,
  change,
  reason: 'prestige.victory',
});

describe('standing over time', () => {
  test('is made from the facts alone, with the causes of the last year summed up', async () => {
    const game = withLogs(await begun(), 100, [star(RED, 10)], [], [star(RED, -4), star(BLU, 1)]);
    const red = renownOf(game).find(({ power }) => power === RED);
    expect(red?.prestige.line).toEqual([0, 10, 10, 6]);
    expect(red?.prestige.causes).toEqual([{ reason: 'prestige.victory', value: 6 }]);
    const tense: Fact = {
      kind: 'tension',
      change: 7,
      terms: [{ reason: 'tension.war', value: 7 }],
    };
    expect(tensionCourse(withLogs(game, 100, [tense], [])).line).toEqual([15, 22, 22]);
  });

  test('forgets causes that are older than a year', async () => {
    const quiet = Array.from({ length: 12 }, (): Fact[] => []);
    const game = withLogs(await begun(), 100, [star(RED, 10)], ...quiet);
    expect(renownOf(game).find(({ power }) => power === RED)?.prestige.causes).toEqual([]);
  });
});

describe('the score', () => {
  test('adds up what each count brought, the best power first', async () => {
    const game = await begun();
    const scored = (power: PowerId, points: number): Fact => ({
      kind: 'scored',
      power,
      met: ['first' as AmbitionId],
      points,
    });
    const world = structuredClone(game.world);
    for (const [power, score] of [
      [RED, 7],
      [BLU, 9],
    ] as const) {
      const state = world.powers[power];
      if (state) state.score = score;
    }
    const logs = withLogs(
      { ...game, world },
      100,
      [scored(RED, 3), scored(BLU, 9)],
      [scored(RED, 4)],
    );
    const known = scoresOf(logs).filter(({ power }) => power === RED || power === BLU);
    expect(known.map(({ power, points, line }) => [power, points, line])).toEqual([
      [BLU, 9, [0, 9]],
      [RED, 7, [0, 3, 7]],
    ]);
  });

  test('says how far the world has left history, and in what', async () => {
    const game = await begun();
    const entry = (id: string) => ({
      id: id as HistoryId,
      text: `history.${id}`,
      month: 100,
      when: { kind: 'exists', power: RED } as const,
    });
    const { scenario } = game.content;
    const history = [entry('one'), entry('two'), entry('later')];
    const content = { ...game.content, scenario: { ...scenario, history } };
    const world = { ...game.world, history: { one: true, two: false } };
    const { compared, differed, same } = divergenceOf({ ...game, content, world });
    expect([compared, differed.map(({ id }) => id), same.map(({ id }) => id)]).toEqual([
      2,
      ['two'],
      ['one'],
    ]);
  });
});

describe('the chapters of the epilogue', () => {
  test('tell each year from the news of its own log, in the order in which it came', async () => {
    const declared: Fact = {
      kind: 'war-declared',
      war: 'w' as WarId,
      by: RED,
      on: BLU,
      casus: 'aggression',
      why: [],
    };
    const fell: Fact = { kind: 'power-fell', power: BLU };
    const december = 1934 * 12 + 11;
    const chapters = chaptersOf(withLogs(await begun(), december, [declared], [fell]));
    expect(chapters.map(({ year }) => year)).toEqual([1934, 1935]);
    expect(chapters.map(({ stories }) => stories.length > 0)).toEqual([true, true]);
    expect(chapters[1]?.stories[0]?.story.headline.key).toBe('news.fell');
  });
});

describe('the fights of others', () => {
  test('are the wars that are not ours, with every lawful order to help either side', async () => {
    const game = await begun();
    expect(fightsOf(game)).toEqual([]);
    const world = structuredClone(game.world);
    world.wars['GRY-BLU' as WarId] = {
      since: world.month,
      casus: 'crisis',
      attackers: ['GRY' as PowerId],
      defenders: [BLU],
      parties: {},
    };
    const to = { kind: 'war', war: 'GRY-BLU' as WarId, side: 'defenders' } as const;
    const order = { kind: 'commit', to, what: 'arms', amount: 1 } as const;
    const legal = legalWith([order]);
    const [fight] = fightsOf({ ...game, world, view: null, legal });
    expect(fight?.sides.map(({ name }) => name)).toEqual([['GRY'], ['BLU']]);
    expect(fight?.sides.map(({ open }) => open)).toEqual([[], [order]]);
  });
});
