import { expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import type { Game } from '../../src/game/state.ts';
import { isIcebound, snowOf } from '../../src/game/winterOf.ts';
import { monthOf, type ProvinceId } from '../../src/rules/index.ts';
import { Table } from '../rules/table.ts';

const content = ourGame('1933-pact');

test('snow lies from December to February, and half of it in the months beside them', () => {
  const year = Array.from({ length: 12 }, (_none, i) => snowOf(monthOf(1934, i + 1)));
  expect(year).toEqual([1, 1, 0.5, 0, 0, 0, 0, 0, 0, 0, 0.5, 1]);
});

test('a cold sea is under ice in the months in which no fleet can enter it', () => {
  const bound = (ofYear: number): ProvinceId[] => {
    const world = structuredClone(new Table(content).world);
    world.month = monthOf(1934, ofYear);
    const game = { content, world, view: null } as unknown as Game;
    return content.board.seas.filter((sea) => isIcebound(game, sea));
  };
  expect(bound(1)).toContain('white-sea');
  expect(bound(1)).not.toContain('tyrrhenian-sea');
  expect(bound(7)).toEqual([]);
});
