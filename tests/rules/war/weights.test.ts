/** What weights and friends add to the rules of Diplomacy. */
import { describe, expect, test } from 'vitest';
import {
  adjudicate,
  type Outcome,
  type Weights,
} from '../../../src/rules/war/adjudicator/index.ts';
import { classical } from './classical.ts';
import { readPosition } from './notation.ts';

type Weighing = Readonly<Record<string, Partial<Weights>>>;

const EQUAL: Weights = { attack: 1, hold: 1, support: 1 };

/** Adjudicates with some units heavier, by place. */
function weigh(
  text: string,
  weighing: Weighing,
  friends?: (a: string, b: string) => boolean,
): Outcome {
  const { units, orders } = readPosition(text);
  const heavy = units.map((unit) => ({ ...unit, weights: { ...EQUAL, ...weighing[unit.at] } }));
  return adjudicate(classical, { units: heavy, orders, ...(friends && { friends }) });
}

const resultAt = ({ results }: Outcome, place: string): unknown => {
  const { at, ok, code, strength, against, by } =
    results.find((each) => each.at === place) ?? expect.fail(`no order at ${place}`);
  return { at, ok, code, strength, against, by };
};

describe('weights', () => {
  test('let one heavy attack carry against a lighter stand', () => {
    const outcome = weigh('italy: A ven - tyr; austria: A tyr H', {
      ven: { attack: 5 },
      tyr: { hold: 4 },
    });
    expect(resultAt(outcome, 'ven')).toEqual({
      at: 'ven',
      ok: true,
      code: 'ok',
      strength: 5,
      against: 4,
      by: [],
    });
    expect(outcome.dislodged).toMatchObject([{ at: 'tyr', by: 'ven' }]);
  });

  test('stop an attack that only equals what holds', () => {
    const outcome = weigh('italy: A ven - tyr; austria: A tyr H', {
      ven: { attack: 5 },
      tyr: { hold: 5 },
    });
    expect(resultAt(outcome, 'ven')).toEqual({
      at: 'ven',
      ok: false,
      code: 'repelled',
      strength: 5,
      against: 5,
      by: ['tyr'],
    });
  });

  test('add the support of helpers, and only what is not cut', () => {
    const text =
      'italy: A ven - tyr, A pie S ven - tyr; austria: A tyr H, A vie S tyr; france: A mar - pie';
    const outcome = weigh(text, { pie: { support: 9 }, vie: { support: 2 } });
    expect(resultAt(outcome, 'pie')).toMatchObject({ code: 'cut', by: ['mar'] });
    expect(resultAt(outcome, 'ven')).toMatchObject({ strength: 1, against: 3, by: ['tyr'] });
  });

  test('decide a stand-off for the heavier', () => {
    const outcome = weigh('italy: A ven - tyr; germany: A mun - tyr', { mun: { attack: 2 } });
    expect(resultAt(outcome, 'mun')).toMatchObject({ ok: true });
    expect(resultAt(outcome, 'ven')).toMatchObject({ code: 'standoff', by: ['mun'] });
  });

  test('decide a head-on fight by the attacks of both, not by their stands', () => {
    const outcome = weigh('italy: A ven - tri; austria: A tri - ven', {
      ven: { attack: 3 },
      tri: { attack: 2, hold: 9 },
    });
    expect(outcome.dislodged).toMatchObject([{ at: 'tri', by: 'ven' }]);
  });

  test('of nothing let nobody in, not even into an empty province', () => {
    expect(resultAt(weigh('italy: A ven - tyr', { ven: { attack: 0 } }), 'ven')).toMatchObject({
      ok: false,
    });
  });

  test.each([-1, 1.5, 1_000_001])('of %d are refused', (attack) => {
    expect(() => weigh('italy: A ven - tyr', { ven: { attack } })).toThrow(/weight/);
  });
});

describe('friends', () => {
  const allies = (a: string, b: string): boolean => a === 'italy' && b === 'austria';

  test('do not dislodge each other', () => {
    const text = 'italy: A ven - tri, A tyr S ven - tri; austria: A tri H';
    expect(resultAt(weigh(text, {}, allies), 'ven')).toMatchObject({
      code: 'friendly',
      by: ['tri'],
    });
    expect(resultAt(weigh(text, {}), 'ven')).toMatchObject({ ok: true });
  });

  test('do not help others to dislodge each other', () => {
    const text = 'germany: A tyr - tri; italy: A ven S tyr - tri; austria: A tri H';
    expect(resultAt(weigh(text, {}, allies), 'tyr')).toMatchObject({ code: 'friendly' });
    expect(resultAt(weigh(text, {}), 'tyr')).toMatchObject({ ok: true });
  });

  test('do not cut each other', () => {
    const text =
      'germany: A mun - tyr; italy: A ven S mun - tyr; austria: A tri - ven; france: A tyr H';
    expect(resultAt(weigh(text, {}, allies), 'ven')).toMatchObject({ ok: true });
    expect(resultAt(weigh(text, {}), 'ven')).toMatchObject({ code: 'cut' });
  });

  test('are so in both directions, whichever was asked', () => {
    const text = 'austria: A tri - ven, A tyr S tri - ven; italy: A ven H';
    expect(resultAt(weigh(text, {}, allies), 'tri')).toMatchObject({ code: 'friendly' });
  });

  test('still stand each other off', () => {
    const text = 'italy: A ven - tyr; austria: A vie - tyr';
    expect(weigh(text, {}, allies).contested).toEqual(['tyr']);
  });
});
