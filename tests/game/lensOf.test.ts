import { expect, test } from 'vitest';
import { lensOf } from '../../src/game/lensOf.ts';
import { livingPowers } from '../../src/game/livingPowers.ts';
import type { Game } from '../../src/game/state.ts';
import { newWorld, type PowerId } from '../../src/rules/index.ts';
import { ourGame } from '../content/ourGame.ts';

const content = ourGame('1933-pact');
const game = { content, world: newWorld(content, 'lens'), me: null } as unknown as Game;

test('the map is shown by the eyes of the one chosen, of the player, or of the first great power', () => {
  const [first] = livingPowers(game);
  const italy = 'ITA' as PowerId;
  expect(lensOf(game, null)).toBe(first);
  expect(content.scenario.powers[first ?? italy]?.rank).toBe('great');
  expect(lensOf({ ...game, me: italy }, null)).toBe(italy);
  expect(lensOf({ ...game, me: italy }, 'ALB' as PowerId)).toBe('ALB');
});
