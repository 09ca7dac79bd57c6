import { describe, expect, test } from 'vitest';
import type { PowerId } from '../../src/rules/index.ts';
import type { Counter } from '../../src/scene/counters/counter.ts';
import { stackCounters, stackStep } from '../../src/scene/counters/stackCounters.ts';

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

const far = stackStep(0.2);
const strengths = (counters: readonly Counter[], step = far) =>
  stackCounters(counters, step).map(({ strength }) => strength);

describe('counters from afar', () => {
  test('of one power and kind that would hide each other become one with their strength added', () => {
    expect(strengths([counter(0), counter(60), counter(900)])).toEqual([6, 3]);
    const [stack] = stackCounters([counter(0), counter(60)], far);
    expect(stack?.others).toBe(1);
  });

  test('are gathered from farther about the farther away one is', () => {
    const apart = [counter(0), counter(300)];
    expect(strengths(apart, stackStep(0.19))).toEqual([6]);
    expect(strengths(apart, stackStep(0.45))).toEqual([3, 3]);
  });

  test('all lie alone near by', () => {
    expect(stackStep(0.56)).toBeNull();
    expect(strengths([counter(0), counter(60)], null)).toEqual([3, 3]);
  });

  test('of two powers, or an army and a fleet, stay apart', () => {
    const other = { power: 'BLU' as PowerId };
    expect(strengths([counter(0), counter(10, other)])).toEqual([3, 3]);
    expect(strengths([counter(0), counter(10, { kind: 'fleet' })])).toEqual([3, 3]);
  });

  test('chosen or on their way stay apart', () => {
    expect(strengths([counter(0), counter(10, { selected: true })])).toEqual([3, 3]);
    expect(strengths([counter(0), counter(10, { walking: true })])).toEqual([3, 3]);
  });

  test('of wings go under what stands at their base and add nothing to it', () => {
    expect(strengths([counter(5, { kind: 'wing', strength: 5 }), counter(0)])).toEqual([3]);
    expect(strengths([counter(0, { kind: 'wing', strength: 5 })])).toEqual([5]);
  });

  test('of ships in port go under an army near by, but only on the whole sheet', () => {
    const both = [counter(10, { kind: 'fleet', inPort: true, strength: 8 }), counter(0)];
    expect(strengths(both)).toEqual([3]);
    expect(strengths(both, stackStep(0.4))).toEqual([3, 8]);
    expect(strengths(both.slice(0, 1))).toEqual([8]);
  });

  test('say that some of them are cut off', () => {
    const [stack] = stackCounters([counter(0), counter(10, { badge: 'cut-off' })], far);
    expect(stack?.badge).toBe('cut-off');
  });
});
