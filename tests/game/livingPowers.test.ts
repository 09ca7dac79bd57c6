import { expect, test } from 'vitest';
import { playablePowers } from '../../src/game/livingPowers.ts';
import type { Content, PowerId } from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';

test('a state that an event may make later cannot be played from the beginning', () => {
  const tiny = tinyContent();
  const red = tiny.scenario.powers['RED' as PowerId];
  if (red === undefined) throw new Error('no such power');
  const powers = { ...tiny.scenario.powers, ['NEW' as PowerId]: red };
  const content: Content = { ...tiny, scenario: { ...tiny.scenario, powers } };
  expect(playablePowers(content)).toEqual(playablePowers(tiny));
  expect(playablePowers(tiny)).toContain('RED');
});
