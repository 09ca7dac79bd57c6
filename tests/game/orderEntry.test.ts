import { describe, expect, test } from 'vitest';
import {
  chooseProvince,
  type EntryMode,
  IDLE,
  type OrderEntry,
  startEntry,
  stepOf,
} from '../../src/game/orderEntry.ts';
import type { ProvinceId, UnitId, UnitOrder } from '../../src/rules/index.ts';
import { legalWith } from './legalWith.ts';

const at = (id: string): ProvinceId => id as ProvinceId;
const ALPINI = 'alpini' as UnitId;
const FLEET = 'fleet' as UnitId;

const orders: Record<string, UnitOrder[]> = {
  alpini: [
    { kind: 'hold', unit: ALPINI },
    { kind: 'move', unit: ALPINI, to: at('innsbruck') },
    { kind: 'move', unit: ALPINI, to: at('trento') },
    { kind: 'move', unit: ALPINI, to: at('trento'), viaConvoy: true },
    { kind: 'move', unit: ALPINI, to: at('durazzo'), viaConvoy: true },
    { kind: 'support', unit: ALPINI, from: at('vienna'), to: at('innsbruck') },
    { kind: 'support', unit: ALPINI, from: at('vienna'), to: at('trento') },
    { kind: 'support', unit: ALPINI, from: at('trento') },
    { kind: 'support', unit: ALPINI, from: at('trento'), to: at('innsbruck') },
    { kind: 'support', unit: ALPINI, from: at('zara') },
  ],
  fleet: [
    { kind: 'hold', unit: FLEET },
    { kind: 'convoy', unit: FLEET, from: at('bari'), to: at('durazzo') },
    { kind: 'convoy', unit: FLEET, from: at('bari'), to: at('zara') },
  ],
};
const legal = legalWith([], orders);

const choosing = (unit: UnitId, mode: EntryMode, from: string | null = null): OrderEntry => ({
  kind: 'choosing',
  unit,
  mode,
  from: from === null ? null : at(from),
});

describe('a move', () => {
  test('takes one click', () => {
    expect(chooseProvince(legal, choosing(ALPINI, 'move'), at('innsbruck'))).toEqual({
      kind: 'order',
      order: { kind: 'move', unit: ALPINI, to: 'innsbruck' },
    });
  });

  test('goes on foot where there is a way on foot, and by sea where there is none', () => {
    const entry = choosing(ALPINI, 'move');
    expect(chooseProvince(legal, entry, at('trento'))).toEqual({
      kind: 'order',
      order: { kind: 'move', unit: ALPINI, to: 'trento' },
    });
    expect(chooseProvince(legal, entry, at('durazzo'))).toMatchObject({
      order: { to: 'durazzo', viaConvoy: true },
    });
  });

  test('lights up each target once and nothing else', () => {
    expect(stepOf(legal, choosing(ALPINI, 'move')).targets).toEqual([
      'durazzo',
      'innsbruck',
      'trento',
    ]);
  });

  test('to a place that is not legal is ignored', () => {
    expect(chooseProvince(legal, choosing(ALPINI, 'move'), at('vienna'))).toEqual({
      kind: 'ignored',
    });
  });
});

describe('a support', () => {
  test('asks first whom, then where', () => {
    const first = chooseProvince(legal, choosing(ALPINI, 'support'), at('vienna'));
    expect(first).toEqual({ kind: 'entry', entry: choosing(ALPINI, 'support', 'vienna') });
    expect(chooseProvince(legal, choosing(ALPINI, 'support', 'vienna'), at('innsbruck'))).toEqual({
      kind: 'order',
      order: { kind: 'support', unit: ALPINI, from: 'vienna', to: 'innsbruck' },
    });
  });

  test("of a stand is given by clicking the supported unit's own place again", () => {
    expect(chooseProvince(legal, choosing(ALPINI, 'support', 'trento'), at('trento'))).toEqual({
      kind: 'order',
      order: { kind: 'support', unit: ALPINI, from: 'trento' },
    });
  });

  test('is complete at the first click when only one order is left', () => {
    expect(chooseProvince(legal, choosing(ALPINI, 'support'), at('zara'))).toEqual({
      kind: 'order',
      order: { kind: 'support', unit: ALPINI, from: 'zara' },
    });
  });

  test('lights up the places of those who can be supported, then where they can go', () => {
    expect(stepOf(legal, choosing(ALPINI, 'support')).targets).toEqual([
      'trento',
      'vienna',
      'zara',
    ]);
    expect(stepOf(legal, choosing(ALPINI, 'support', 'trento')).targets).toEqual([
      'innsbruck',
      'trento',
    ]);
  });
});

describe('a convoy', () => {
  test('never chooses for the player whom to carry, even when there is one only', () => {
    expect(startEntry(legal, FLEET, 'convoy')).toEqual(choosing(FLEET, 'convoy'));
    expect(stepOf(legal, choosing(FLEET, 'convoy')).targets).toEqual(['bari']);
  });

  test('asks whom, then where to', () => {
    expect(chooseProvince(legal, choosing(FLEET, 'convoy'), at('bari'))).toEqual({
      kind: 'entry',
      entry: choosing(FLEET, 'convoy', 'bari'),
    });
    expect(chooseProvince(legal, choosing(FLEET, 'convoy', 'bari'), at('zara'))).toMatchObject({
      order: { kind: 'convoy', from: 'bari', to: 'zara' },
    });
  });
});

describe('beginning an order', () => {
  test('offers the modes that the unit has a legal order for', () => {
    expect(stepOf(legal, choosing(ALPINI, 'move')).modes).toEqual(['move', 'support']);
    expect(stepOf(legal, choosing(FLEET, 'convoy')).modes).toEqual(['convoy']);
  });

  test('is idle for a unit that has no such order, or is not ours', () => {
    expect(startEntry(legal, FLEET, 'move')).toEqual(IDLE);
    expect(startEntry(legal, 'foreign' as UnitId, 'move')).toEqual(IDLE);
    expect(chooseProvince(legal, IDLE, at('trento'))).toEqual({ kind: 'ignored' });
  });
});

describe('the sentence', () => {
  const sentence = (entry: OrderEntry, hover?: string) =>
    stepOf(legal, entry, hover === undefined ? null : at(hover)).sentence;

  test('says what is chosen so far', () => {
    expect(sentence(IDLE).key).toBe('entry.idle');
    expect(sentence(choosing(ALPINI, 'move'))).toEqual({
      key: 'entry.move',
      about: { unit: ALPINI },
    });
    expect(sentence(choosing(ALPINI, 'support', 'vienna'))).toEqual({
      key: 'entry.support.from',
      about: { unit: ALPINI, from: 'vienna' },
    });
  });

  test('is completed by a province that may be chosen, and by no other', () => {
    expect(sentence(choosing(ALPINI, 'move'), 'innsbruck')).toEqual({
      key: 'entry.move.to',
      about: { unit: ALPINI, to: 'innsbruck' },
    });
    expect(sentence(choosing(ALPINI, 'move'), 'vienna').key).toBe('entry.move');
    expect(sentence(choosing(ALPINI, 'support', 'trento'), 'trento').key).toBe(
      'entry.support.hold',
    );
    expect(sentence(choosing(FLEET, 'convoy', 'bari'), 'durazzo')).toEqual({
      key: 'entry.convoy.to',
      about: { unit: FLEET, from: 'bari', to: 'durazzo' },
    });
  });
});
