import { describe, expect, test } from 'vitest';
import type { PowerId } from '../../src/rules/index.ts';
import { type Counter, counterRect } from '../../src/scene/counters/counter.ts';
import { RestingPlaces } from '../../src/scene/counters/RestingPlaces.ts';
import { stackStep } from '../../src/scene/counters/stackCounters.ts';
import { standAside } from '../../src/scene/counters/standAside.ts';
import { overlap } from '../../src/scene/labels/placeLabels.ts';

const SCALE = 0.2;
const counter = (x: number, change: Partial<Counter> = {}): Counter => ({
  power: 'RED' as PowerId,
  kind: 'army',
  strength: 3,
  side: 'own',
  at: { x, y: 0 },
  lift: 0,
  shift: 0,
  dim: false,
  inPort: false,
  selected: false,
  walking: false,
  others: 0,
  badge: null,
  alpha: 1,
  ...change,
});

const letter = { x: 10, y: 20, halfWidth: 40, halfHeight: 40 };
const around = { scale: SCALE, written: [letter], ground: () => 'RED' };
const rectOf = (each: Counter | undefined) => counterRect(each ?? counter(0), SCALE);

describe('counters among names', () => {
  test('stand aside of a letter that they would hide, and no farther than needed', () => {
    const [moved] = standAside([counter(0)], around);
    expect(overlap(rectOf(counter(0)), letter)).toBe(true);
    expect(overlap(rectOf(moved), letter)).toBe(false);
    expect(Math.hypot(moved?.lift ?? 0, moved?.shift ?? 0)).toBeLessThan(40);
  });

  test('stay where they are when they hide nothing', () => {
    const [only] = standAside([counter(400)], around);
    expect(only).toEqual(counter(400));
  });

  test('make room for those that were laid before them', () => {
    const [first, second] = standAside([counter(400), counter(410)], around);
    expect(first).toEqual(counter(400));
    expect(overlap(rectOf(first), rectOf(second))).toBe(false);
  });

  test('choose the weak before the strong', () => {
    const both = [counter(400, { strength: 60 }), counter(410)];
    const [strong, weak] = standAside(both, around);
    expect(weak).toEqual(counter(410));
    expect(strong).not.toEqual(both[0]);
  });

  test('rather stand on their own ground than on another’s', () => {
    const ground = ({ x }: { readonly x: number }) => (x < 10 ? 'RED' : 'BLU');
    const beside = { x: 60, y: 0, halfWidth: 40, halfHeight: 300 };
    const right = { x: -60, y: 0, halfWidth: 40, halfHeight: 300 };
    const [home] = standAside([counter(0)], { ...around, ground, written: [beside] });
    const [abroad] = standAside([counter(0)], { ...around, ground, written: [right] });
    expect(home?.shift).toBeLessThan(0);
    expect(abroad?.shift).toBe(0);
  });

  test('keep their places while others go, but for the chosen and those on their way', () => {
    const places = new RestingPlaces();
    const all = [counter(0), counter(900, { power: 'BLU' as PowerId })];
    const step = stackStep(SCALE) ?? 0;
    places.rest(all);
    const lie = (counters: readonly Counter[]) => places.lie(counters, step, () => around);
    const [aside] = lie(all);
    expect(aside).not.toEqual(all[0]);
    expect(lie(all.slice(0, 1))).toEqual([aside]);
    const chosen = counter(0, { selected: true });
    const walking = counter(0, { walking: true });
    expect(lie([chosen])).toEqual([chosen]);
    expect(lie([walking])).toEqual([walking]);
    places.rest([chosen]);
    expect(lie(all.slice(0, 1))).toEqual([aside]);
  });
});
