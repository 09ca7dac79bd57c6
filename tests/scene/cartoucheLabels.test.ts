import { describe, expect, test } from 'vitest';
import type { GameState } from '../../src/game/state.ts';
import type { PowerId } from '../../src/rules/index.ts';
import { cartoucheLabels } from '../../src/scene/labels/cartoucheLabels.ts';

const box = { x: 100, y: 200, width: 900, height: 600, scale: 4_000_000 };
const names = {
  place: (id: string) => id,
  power: (id: string) => `Power ${id}`,
  text: (key: string, about: Readonly<Record<string, string | number>> = {}) =>
    [key, ...Object.values(about)].join(' '),
};
const widths = () => 0.5;

const stateOf = (title: string, change: Partial<GameState> = {}) =>
  ({
    game: { content: { scenario: { title } }, world: { month: 23200, powers: {} }, me: 'RED' },
    mapMode: 'political',
    lens: null,
    ...change,
  }) as unknown as GameState;

const linesOf = (state: GameState) => cartoucheLabels(state, box, { names, widths });

describe('the title of the sheet', () => {
  test('says what is played, when, what is shown and at what scale', () => {
    expect(linesOf(stateOf('pact')).map(({ text }) => text)).toEqual([
      'PACT',
      'map.sheet.date 23200',
      'map.sheet.political',
      'map.sheet.scale 4\u00a0000\u00a0000',
    ]);
  });

  test('names the power whose map is shown, where the mode has one', () => {
    const state = stateOf('pact', { mapMode: 'relations', lens: 'BLU' as PowerId });
    expect(linesOf(state)[2]?.text).toBe('map.sheet.lens map.sheet.relations Power BLU');
  });

  test('stands in the middle of its box and never leaves it, however long it is', () => {
    for (const title of ['a', 'the very long title of a scenario that somebody wrote at night']) {
      for (const { letters, size } of linesOf(stateOf(title))) {
        const [first, last] = [letters[0], letters.at(-1)];
        expect(first && first.x - size / 2).toBeGreaterThan(box.x);
        expect(last && last.x + size / 2).toBeLessThan(box.x + box.width);
        expect(((first?.x ?? 0) + (last?.x ?? 0)) / 2).toBeCloseTo(box.x + box.width / 2);
      }
    }
  });

  test('is not written without a game', () => {
    expect(linesOf(stateOf('pact', { game: null }))).toEqual([]);
  });
});
