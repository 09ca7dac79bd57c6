import { expect, test } from 'vitest';
import { planMonth } from '../../src/ai/index.ts';
import { ourGame } from '../content/ourGame.ts';
import { newWorld, resolveMonth } from '../../src/rules/index.ts';

const content = ourGame('1934-brenner');
const MONTHS = content.scenario.end - content.scenario.start;

/** The endings that a game played by cabinets alone comes to. */
function endingsOf(seed: string): string[] {
  let world = newWorld(content, seed);
  const endings: string[] = [];
  for (let month = 0; month < MONTHS; month++) {
    const resolved = resolveMonth(content, world, planMonth(content, world, {}, []));
    for (const fact of resolved.log)
      if (fact.kind === 'event' && fact.event.startsWith('ending-')) endings.push(fact.event);
    world = resolved.world;
  }
  return endings;
}

test('the summer of 1934 is told to one end each time, and to different ends by seed', () => {
  const games = Array.from({ length: 24 }, (_, i) => endingsOf(`summer ${i}`));
  expect(games.filter((endings) => endings.length !== 1)).toEqual([]);
  expect(new Set(games.flat()).size).toBeGreaterThanOrEqual(3);
}, 120_000);
