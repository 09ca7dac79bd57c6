import { describe, expect, test } from 'vitest';
import { eventsWatched, explainEvent } from '../../src/game/whyOf.ts';
import type { Game } from '../../src/game/state.ts';
import {
  newWorld,
  viewFor,
  type Content,
  type EventFacts,
  type PowerId,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';

const RED = 'RED' as PowerId;
const base = { title: 't', text: 't', actor: 'RED', effects: [] };
const events = [
  {
    ...base,
    id: 'ready',
    when: { kind: 'date', until: 12 * 2000 },
    chance: { kind: 'monthly', permille: 40 },
  },
  {
    ...base,
    id: 'waiting',
    source: 'made up',
    when: {
      kind: 'all',
      of: [
        { kind: 'stability', power: 'actor', atLeast: 99 },
        { kind: 'not', of: { kind: 'at-war', power: 'GRY' } },
      ],
    },
    chance: { kind: 'on', fact: 'battle', by: 'RED' },
  },
] as unknown as readonly EventFacts[];

function gameOf(): Game {
  const tiny = tinyContent();
  const content: Content = { ...tiny, scenario: { ...tiny.scenario, events } };
  const world = newWorld(content, 'why');
  const view = viewFor(world, RED);
  return {
    content,
    texts: {},
    seed: 'why',
    humans: [RED],
    me: RED,
    world,
    view,
    legal: null,
    months: [],
    slot: '',
  };
}

describe('why an event happens or does not', () => {
  test('is told of every event: whether it is over, may happen, or waits', () => {
    const game = gameOf();
    game.world.happened['ready' as never] = game.world.month;
    expect(eventsWatched(game).map(({ id, state }) => [id, state])).toEqual([
      ['ready', 'done'],
      ['waiting', 'waits'],
    ]);
    expect(eventsWatched(gameOf())[0]?.state).toBe('ready');
  });

  test('is told of decisions too, with what speaks for them', () => {
    const decision = {
      ...base,
      id: 'arm',
      power: 'RED',
      shown: { kind: 'rank', power: 'actor', ranks: ['great'] },
      when: { kind: 'stability', power: 'actor', atLeast: 99 },
      weight: 5,
      terms: [{ value: -2, when: { kind: 'exists', power: 'GRY' } }],
    };
    const game = gameOf();
    const scenario = { ...game.content.scenario, decisions: [decision] as never };
    const found = eventsWatched({ ...game, content: { ...game.content, scenario } }).at(-1);
    expect(found).toMatchObject({ id: 'arm', state: 'waits', actor: 'RED', odds: 3, chance: null });
    expect(found).toHaveProperty('lines.2.asked', 'power actor, atLeast 99');
  });

  test('is told line by line, in the words of the file and with what was found', () => {
    const found = explainEvent(gameOf(), 'waiting' as never);
    expect(
      found?.lines.map(({ path, holds, word, asked, found: got }) => [
        path,
        holds,
        word,
        asked,
        got,
      ]),
    ).toEqual([
      ['0', false, 'all', '', null],
      ['0.0', false, 'stability', 'power actor, atLeast 99', '55'],
      ['0.1', true, 'not', '', null],
      ['0.1.0', false, 'at-war', 'power GRY', '–'],
    ]);
    expect(found?.chance).toBe('on, fact battle, by RED');
    expect(found?.source).toBe('made up');
  });

  test('tells months as months', () => {
    const [line] = explainEvent(gameOf(), 'ready' as never)?.lines ?? [];
    expect(line?.asked).toMatch(/^until \d{4}-\d{2}$/);
    expect(line?.found).toMatch(/^\d{4}-\d{2}$/);
  });
});
