import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, editDistance } from '../../src/content/problems/didYouMean.ts';

describe('the distance of two words', () => {
  test.each([
    ['roma', 'roma', 0],
    ['roma', 'romma', 1],
    ['roma', 'rma', 1],
    ['roma', 'rome', 1],
    ['roma', 'rmoa', 1],
    ['wien', 'bern', 3],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });

  test('is the same in both directions, and 0 only between equal words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});

describe('did you mean', () => {
  const known = ['bolzano', 'innsbruck', 'ITA', 'roma'];

  test.each([
    ['bolzanno', 'bolzano'],
    ['Roma', 'roma'],
    ['insbruk', 'innsbruck'],
    ['IAT', 'ITA'],
  ])('%s: %s', (word, meant) => {
    expect(didYouMean(word, known)).toBe(meant);
  });

  test('says nothing about a word that is near none', () => {
    expect(didYouMean('paris', known)).toBeUndefined();
    expect(didYouMean('GER', known)).toBeUndefined();
  });
});
