import { expect, test } from 'vitest';
import { decisionsOf } from '../../src/game/decisionsOf.ts';
import type { Game } from '../../src/game/state.ts';
import {
  newWorld,
  viewFor,
  type Content,
  type DecisionFacts,
  type PowerId,
  type World,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';

const RED = 'RED' as PowerId;
const always = { kind: 'exists', power: 'actor' };
const base = { title: 't', text: 't', power: 'RED', when: always, effects: [] };
const decisions = [
  { ...base, id: 'arm', cost: { gold: 10, oil: 2 }, months: 3 },
  { ...base, id: 'hidden', shown: { kind: 'stability', power: 'actor', atMost: 0 } },
  { ...base, id: 'theirs', power: 'BLU' },
  { ...base, id: 'once' },
  { ...base, id: 'again', repeat: 12 },
] as unknown as readonly DecisionFacts[];

function gameWith(change: (world: World) => void): Game {
  const tiny = tinyContent();
  const content: Content = { ...tiny, scenario: { ...tiny.scenario, decisions } };
  const world = newWorld(content, 'decide');
  change(world);
  const view = viewFor(world, RED);
  const rest = { texts: {}, seed: 'decide', humans: [RED], legal: null, months: [], slot: '' };
  return { ...rest, content, me: RED, world, view };
}

test('a power is shown its own decisions with their price, their time and when they are done', () => {
  const found = decisionsOf(
    gameWith(({ month, decisions: begun, happened }) => {
      begun['arm' as never] = month + 2;
      for (const id of ['once', 'again']) happened[id as never] = month - 1;
    }),
    RED,
  );
  expect(found.map(({ id }) => id)).toEqual(['arm', 'again']);
  expect(found[0]).toMatchObject({
    cost: [
      { good: 'gold', amount: 10 },
      { good: 'oil', amount: 2 },
    ],
    months: 3,
    done: newWorld(tinyContent(), 'x').month + 2,
  });
  expect(found[1]?.done).toBeNull();
});
