import { describe, expect, test } from 'vitest';
import { checkPack, loadGame } from '../../src/content/index.ts';
import { tinyContent, tinyPack } from './tinyGame.ts';

describe('a sound pack', () => {
  test('has no problems, warnings or hints', () => {
    expect(checkPack([tinyPack()], 'tiny')).toEqual([]);
    expect(loadGame([tinyPack()]).problems).toEqual([]);
  });

  test('becomes content for the rules', () => {
    expect(tinyContent()).toMatchSnapshot();
  });
});
