import { expect, test } from 'vitest';
import type { Game } from '../../src/game/state.ts';
import {
  newWorld,
  type PowerId,
  type ProvinceId,
  type UnitId,
  type UnitOrder,
  viewFor,
} from '../../src/rules/index.ts';
import { failedArrows } from '../../src/scene/arrows/failedArrows.ts';
import { groundOf, strokesFrom } from '../../src/scene/arrows/orderArrows.ts';
import { ourGame } from '../content/ourGame.ts';

const content = ourGame('1933-pact');
const me = 'ITA' as PowerId;
const world = newWorld(content, 'arrows');
const game: Game = {
  content,
  world,
  me,
  view: viewFor(world, me),
  legal: null,
  texts: {},
  seed: 'arrows',
  humans: [me],
  months: [],
  slot: 'arrows',
};
const [roma, napoli, palermo, bari, ionian] = [
  'roma',
  'napoli',
  'palermo',
  'bari',
  'ionian-sea',
] as ProvinceId[];
if (!roma || !napoli || !palermo || !bari || !ionian) throw new Error('places');

/** A unit of ours of some kind, wherever it stands. */
function unitOf(kind: 'army' | 'fleet' | 'wing'): UnitId {
  const found = Object.entries(world.units).find(([, u]) => u.power === me && u.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found[0] as UnitId;
}
const [army, fleet, wing] = [unitOf('army'), unitOf('fleet'), unitOf('wing')];

const strokes = (order: UnitOrder, at = roma) =>
  strokesFrom(groundOf(game), order, { at, alpha: 1 });
const kinds = (order: UnitOrder) => strokes(order).map(({ kind }) => kind);

test('each order of the staff is drawn in its own way', () => {
  expect(kinds({ kind: 'hold', unit: army })).toEqual([]);
  expect(kinds({ kind: 'move', unit: army, to: napoli })).toEqual(['move']);
  expect(kinds({ kind: 'move', unit: army, to: bari, viaConvoy: true })).toEqual(['landing']);
  expect(kinds({ kind: 'support', unit: army, from: palermo, to: bari })).toEqual(['support']);
  expect(kinds({ kind: 'support', unit: army, from: napoli })).toEqual(['guard']);
  expect(kinds({ kind: 'support', unit: wing, from: palermo, to: bari })).toEqual(['cover']);
  expect(kinds({ kind: 'support', unit: wing, from: napoli })).toEqual(['patrol']);
  expect(kinds({ kind: 'rebase', unit: wing, to: napoli })).toEqual(['rebase']);
  expect(kinds({ kind: 'convoy', unit: fleet, from: palermo, to: bari })).toEqual([
    'convoy',
    'convoy',
  ]);
});

test('a stroke goes from counter to counter, not from city to city', () => {
  const [march] = strokes({ kind: 'move', unit: army, to: napoli });
  expect(march?.from.lift).toBeGreaterThan(0);
  expect(march?.onto).toBe('counter');
  const [flight] = strokes({ kind: 'rebase', unit: wing, to: napoli });
  expect(flight?.from.lift).toBeGreaterThan(march?.from.lift ?? 0);
});

test('support joins the march that it helps, on its way', () => {
  const [march] = strokes({ kind: 'move', unit: army, to: napoli });
  const [help] = strokes({ kind: 'support', unit: army, from: roma, to: napoli }, palermo);
  expect(help?.onto).toBe('spot');
  const [from, to, joint] = [march?.from, march?.to, help?.to];
  if (!from || !to || !joint) throw new Error('no strokes');
  const way = Math.hypot(to.x - from.x, to.y - from.y);
  expect(Math.hypot(joint.x - to.x, joint.y - to.y)).toBeLessThan(way * 0.6);
  expect(Math.hypot(joint.x - from.x, joint.y - from.y)).toBeGreaterThan(way * 0.4);
});

test('a failed order is marked on its stroke until the first order of the next month', () => {
  const order = { kind: 'move', unit: army, to: napoli } as const;
  const failed = { kind: 'order-failed', unit: army, power: me, at: roma, order } as const;
  const log = [{ ...failed, code: 'bounced', by: [] } as const];
  const after: Game = {
    ...game,
    months: [{ month: world.month, orders: {}, log }] as unknown as Game['months'],
  };
  const state = { game: after, orders: [] } as unknown as Parameters<typeof failedArrows>[0];
  expect(failedArrows(state).breaks.map(({ unit }) => unit)).toEqual([army]);
  expect(failedArrows({ ...state, orders: [order] }).breaks).toEqual([]);
});
