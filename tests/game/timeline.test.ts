import { describe, expect, test } from 'vitest';
import type { Game } from '../../src/game/state.ts';
import { timelineOf } from '../../src/game/timeline.ts';
import type { Fact, OptionId, PowerId, TreatyId, WarId } from '../../src/rules/index.ts';
import { layTable } from './table.ts';

const [RED, BLU, GRY] = ['RED', 'BLU', 'GRY'] as [PowerId, PowerId, PowerId];

async function begun(): Promise<Game> {
  const { commands, store } = layTable();
  await commands.newGame({ scenario: 'tiny', power: RED, seed: 'Rapallo' });
  const { game } = store.getState();
  if (game === null) throw new Error('no game on the table');
  return game;
}

const declared = (by: PowerId, on: PowerId): Fact => ({
  kind: 'war-declared',
  war: `${by}-${on}` as WarId,
  by,
  on,
  casus: 'aggression',
  why: [],
});

const signedSealed: Fact = {
  kind: 'treaty-signed',
  treaty: 'hush' as TreatyId,
  parties: [RED, BLU],
  clauses: [{ kind: 'non-aggression', secret: true }],
  until: null,
  reasons: {},
};

/** Two years: a war and a sealed treaty in the first, nothing but the quiet in the second. */
function told(game: Game): Game {
  const { start } = game.content.scenario;
  const logs: Fact[][] = [
    [signedSealed],
    [declared(BLU, GRY)],
    ...Array.from({ length: 12 }, () => []),
  ];
  const months = logs.map((log, i) => ({ month: start + i, orders: {}, log, hash: '' }));
  return { ...game, months };
}

const headlines = (game: Game): string[] =>
  timelineOf(game).years.flatMap(({ stories }) => stories.map(({ story }) => story.headline.key));

describe('the timeline', () => {
  test('tells the years in which something happened, in the order in which it did', async () => {
    const game = told(await begun());
    const { from, until, years } = timelineOf(game);
    expect(from).toBe(game.content.scenario.start);
    expect(until).toBe(from + 13);
    expect(years).toHaveLength(1);
    expect(years[0]?.stories.map(({ month }) => month)).toEqual([from + 1]);
  });

  test('tells nothing that is sealed, not even our own, until the last month is over', async () => {
    const game = told(await begun());
    const over = { ...game, world: { ...game.world, month: game.content.scenario.end + 1 } };
    expect(headlines(game).some((key) => key.includes('treaty'))).toBe(false);
    expect(headlines(over).some((key) => key.includes('treaty'))).toBe(true);
  });
});

describe('what asked a government for an answer', () => {
  test('is told once it has answered, with the answer', async () => {
    const game = await begun();
    const { start, events } = game.content.scenario;
    const [first] = events;
    if (first === undefined) throw new Error('the tiny pack has no events');
    const option = { id: 'yes' as OptionId, text: 'option.yes', weight: 1, effects: [] };
    const asking = { ...first, options: [option] };
    const { id: event } = asking;
    const { content } = game;
    const scenario = { ...content.scenario, events: [asking] };
    const happened: Fact = { kind: 'event', event, actor: RED };
    const chosen: Fact = {
      kind: 'event-chosen',
      event,
      option: option.id,
      power: RED,
      actor: RED,
      answered: true,
      why: [],
    };
    const after = (log: Fact[]): Game => ({
      ...game,
      content: { ...content, scenario },
      months: [{ month: start, orders: {}, log, hash: '' }],
    });
    const bodies = (log: Fact[]): string[] =>
      timelineOf(after(log)).years.flatMap(({ stories }) =>
        stories.flatMap(({ story }) => story.body.map(({ key }) => key)),
      );
    expect(bodies([happened])).toEqual([]);
    expect(bodies([happened, chosen])).toEqual([asking.text, 'news.answer']);
  });
});
