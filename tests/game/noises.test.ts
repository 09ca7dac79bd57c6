import { describe, expect, test } from 'vitest';
import { noisesBetween } from '../../src/game/noises.ts';
import type { Game, GameState } from '../../src/game/state.ts';
import { EMPTY } from '../../src/game/store.ts';
import type { Fact, Order } from '../../src/rules/index.ts';

const gameAt = (month: number, log: readonly Fact[] = []): Game =>
  ({
    slot: 'a',
    me: null,
    view: null,
    world: { month },
    months: [{ month: month - 1, log, orders: {}, hash: '' }],
  }) as unknown as Game;
const at = (game: Game, more: Partial<GameState> = {}): GameState => ({
  ...EMPTY,
  stage: { kind: 'playing' },
  game,
  ...more,
});
const hold = { kind: 'hold', unit: 'u' } as unknown as Order;
const battle = { kind: 'battle', sides: [] } as unknown as Fact;

describe('what is heard on the desk', () => {
  const now = gameAt(5);

  test('is paper when a sheet is laid open, and nothing for other pages', () => {
    expect(noisesBetween(at(now), at(now, { panel: { kind: 'dispatches' } }))).toEqual(['paper']);
    expect(noisesBetween(at(now), at(now, { panel: { kind: 'settings' } }))).toEqual([]);
  });

  test('is the stamp when an order is given, not when one is taken back', () => {
    expect(noisesBetween(at(now), at(now, { orders: [hold] }))).toEqual(['stamp']);
    expect(noisesBetween(at(now, { orders: [hold] }), at(now))).toEqual([]);
  });

  test('is guns far away after a month with a battle, and peace after one without', () => {
    expect(noisesBetween(at(now), at(gameAt(6, [battle])))).toEqual(['guns']);
    expect(noisesBetween(at(now), at(gameAt(6)))).toEqual([]);
  });

  test('is nothing while months fly by or another game is taken up', () => {
    const next = gameAt(6, [battle]);
    const advancing = at(next, { stage: { kind: 'advancing', months: 1 } });
    expect(noisesBetween(at(now), advancing)).toEqual([]);
    expect(noisesBetween(at(now), at({ ...next, slot: 'b' }))).toEqual([]);
  });
});
