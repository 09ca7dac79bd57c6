import { expect, test } from 'vitest';
import type { Fact, PowerId, ProvinceId, UnitId, World } from '../../src/rules/index.ts';
import { makeBoard } from '../../src/rules/index.ts';
import type { Muster } from '../../src/scene/counters/unitCounters.ts';
import { countersAt, marksAt, provincesAt } from '../../src/scene/month/monthAt.ts';
import { ACTS, timelineOf } from '../../src/scene/month/timeline.ts';

const [north, south, east] = ['north', 'south', 'east'] as ProvinceId[];
const [red, blue] = ['RED', 'BLU'] as PowerId[];
const [first, second] = ['first', 'second'] as UnitId[];
if (!north || !south || !east || !red || !blue || !first || !second) throw new Error('ids');

const land = (x: number, y: number) =>
  ({
    kind: 'land',
    names: {},
    seat: { x, y },
    label: { x, y },
    terrain: 'plain',
    coast: false,
    port: 0,
    works: 0,
    coal: 0,
    oil: 0,
    population: 0,
    cores: [],
    claims: [],
  }) as const;
const board = makeBoard({ [north]: land(0, 0), [south]: land(0, 400), [east]: land(400, 400) }, []);

const muster: Muster = { board, side: () => 'other', isFighting: () => false };

const unit = (power: PowerId, at: ProvinceId) =>
  ({ power, kind: 'army', name: '', at, strength: 3, full: 3, entrenched: 0 }) as const;
const before = {
  provinces: { [south]: { owner: blue, controller: blue, works: 0, unrest: 0 } },
  units: { [first]: unit(red, north), [second]: unit(blue, south) },
} as unknown as World;

const log: Fact[] = [
  { kind: 'moved', unit: first, power: red, from: north, to: south, convoyed: false },
  { kind: 'battle', at: south, sides: [], winner: red },
  { kind: 'dislodged', unit: second, power: blue, from: south, by: red, to: east },
  { kind: 'province-taken', province: south, from: blue, to: red },
];
const play = timelineOf(log);
const spots = (at: number) => countersAt(muster, before, play, at).map((counter) => counter.at);

test('a quiet month has nothing to show', () => {
  expect(timelineOf([{ kind: 'month-ended', month: 23200 }]).length).toBe(0);
});

test('a month of war takes no more than a few seconds', () => {
  expect(play.length).toBeGreaterThan(1000);
  expect(play.length).toBeLessThan(2500);
});

test('units walk from where they stood to where they end', () => {
  expect(spots(0)).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 400 },
  ]);
  const [marching] = spots((ACTS.march[0] + ACTS.march[1]) / 2);
  expect(marching?.y).toBeCloseTo(200);
  const [victor, beaten] = spots(play.length);
  expect(victor?.y).toBeCloseTo(400);
  expect(beaten?.x).toBeCloseTo(400);
});

test('the beaten leave only after the attack has come', () => {
  expect(spots(ACTS.march[1])[1]).toEqual({ x: 0, y: 400 });
});

test('a bounced unit goes out and comes back', () => {
  const order = { kind: 'move', unit: first, to: south } as const;
  const bounce = timelineOf([
    { kind: 'order-failed', unit: first, power: red, at: north, order, code: 'bounced', by: [] },
  ]);
  const y = (at: number) => countersAt(muster, before, bounce, at)[0]?.at.y ?? 0;
  expect(y(450)).toBeGreaterThan(100);
  expect(y(bounce.length)).toBeCloseTo(0);
});

test('land changes colour when its town has fallen, and not before', () => {
  expect(provincesAt(before, play, ACTS.fall - 1)).toBe(before.provinces);
  expect(provincesAt(before, play, ACTS.fall)[south]?.controller).toBe(red);
  expect(before.provinces[south]?.controller).toBe(blue);
});

test('swords flash over a battle and are gone at the end', () => {
  expect(marksAt(board, play, 0)).toEqual([]);
  expect(marksAt(board, play, 900).map(({ name }) => name)).toEqual(['swords']);
  expect(marksAt(board, play, play.length)).toEqual([]);
});

test('a unit that is destroyed fades away', () => {
  const end = timelineOf([{ kind: 'destroyed', unit: second, power: blue, at: south, by: red }]);
  const alpha = (at: number) => countersAt(muster, before, end, at)[1]?.alpha;
  expect(alpha(0)).toBe(1);
  expect(alpha(end.length)).toBe(0);
});
