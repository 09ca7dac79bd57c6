import { describe, expect, test } from 'vitest';
import type { Game } from '../../src/game/state.ts';
import { PAGES, pagesFor } from '../../src/panels/nav/pages.ts';
import type { PowerId, ProvinceId } from '../../src/rules/index.ts';

const month = { month: 23200 };
const watched = { months: [month], me: null } as unknown as Game;
const played = { ...watched, me: 'AAA' as PowerId };

describe('the pages of the desk', () => {
  test('are all there for somebody who plays, and before a game', () => {
    expect(pagesFor({ game: played })).toEqual(PAGES);
    expect(pagesFor({ game: null })).toEqual(PAGES);
  });

  test('are for somebody who watches those that can come to open', () => {
    const selection = { province: 'a' as ProvinceId, unit: null };
    const closed = PAGES.filter(({ panel }) => panel({ game: watched, selection }) === null);
    expect(closed.length).toBeGreaterThan(0);
    expect(pagesFor({ game: watched })).toEqual(PAGES.filter((page) => !closed.includes(page)));
  });
});
