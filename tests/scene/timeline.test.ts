import { describe, expect, test } from 'vitest';
import type {
  CrisisId,
  Fact,
  PowerId,
  ProvinceId,
  TreatyId,
  UnitId,
  World,
} from '../../src/rules/index.ts';
import { makeBoard } from '../../src/rules/index.ts';
import { type Muster, standOf } from '../../src/scene/counters/unitCounters.ts';
import { focusOf } from '../../src/scene/month/focusOf.ts';
import { countersAt, marksAt, provincesAt, strokesAt } from '../../src/scene/month/monthAt.ts';
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
  expect(marksAt({ board, before }, play, 0)).toEqual([]);
  expect(marksAt({ board, before }, play, 900).map(({ name }) => name)).toEqual(['swords']);
  expect(marksAt({ board, before }, play, play.length)).toEqual([]);
});

test('a unit that is destroyed fades away', () => {
  const end = timelineOf([{ kind: 'destroyed', unit: second, power: blue, at: south, by: red }]);
  const alpha = (at: number) => countersAt(muster, before, end, at)[1]?.alpha;
  expect(alpha(0)).toBe(1);
  expect(alpha(end.length)).toBe(0);
});

describe('what statesmen do in a month', () => {
  const world = {
    ...before,
    powers: { [red]: { capital: north }, [blue]: { capital: south } },
  } as unknown as World;
  const stage = { board, before: world };
  const middle = ACTS.seal[1] / 2;
  const signed = {
    kind: 'treaty-signed',
    treaty: 't' as TreatyId,
    parties: [red, blue],
    clauses: [],
    until: null,
    reasons: {},
  } as const;

  test('a treaty is a line with a seal between the capitals', () => {
    const month = timelineOf([signed]);
    expect(strokesAt(stage, month, middle)).toMatchObject([
      { kind: 'bond', from: { x: 0, y: 0 }, to: { x: 0, y: 400 } },
    ]);
    expect(marksAt(stage, month, middle).map(({ name }) => name)).toEqual(['seal']);
    expect(strokesAt(stage, month, month.length)).toEqual([]);
  });

  test('a threat points at what is asked for, and glows there', () => {
    const over = { kind: 'land', provinces: [east] } as const;
    const crisis = 'c' as CrisisId;
    const month = timelineOf([
      { kind: 'crisis-step', crisis, by: red, against: blue, over, step: 'demand', why: [] },
    ]);
    expect(strokesAt(stage, month, middle)).toMatchObject([
      { kind: 'threat', to: { x: 400, y: 400 } },
    ]);
    expect(marksAt(stage, month, middle)).toMatchObject([{ name: 'glow', at: { x: 400, y: 400 } }]);
    expect(focusOf(stage, month, red)).toEqual({ x: 400, y: 400 });
  });

  test('a beaten unit leaves the stroke of its retreat', () => {
    const strokes = strokesAt(stage, play, (ACTS.flight[0] + ACTS.flight[1]) / 2);
    expect(strokes.map(({ kind }) => kind)).toEqual(['retreat']);
  });

  test('battles draw the eye before anything else, and a quiet month draws it nowhere', () => {
    expect(focusOf(stage, play, red)).toEqual(standOf(board, south).at);
    expect(focusOf(stage, timelineOf([signed]), red)).toBeNull();
  });
});
