import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SaveProblem } from '../../../src/content/save/saveProblem.ts';
import { readTree, writeTree } from '../../../src/content/save/sharedTree.ts';

/** Plain JSON with whole numbers, as the rules make it. */
const plain = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.maxSafeInteger().map((n) => Math.trunc(n / 8) + 0),
    fc.string({ unit: 'binary' }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

describe('a tree of shared parts', () => {
  test('gives back the same value', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(readTree(writeTree(value))).toEqual(value);
      }),
    );
  });

  test('writes equal parts once', () => {
    const part = (): unknown => ({ power: 'ITA', terms: [{ reason: 'works', value: 12 }] });
    const once = writeTree([part()]);
    const often = writeTree(Array.from({ length: 100 }, part));
    expect(often.length).toBeLessThan(once.length + 110);
  });

  test('leaves out keys without a value, as JSON does', () => {
    expect(readTree(writeTree({ a: undefined, b: 1 }))).toEqual({ b: 1 });
  });

  test('refuses numbers that the rules never make', () => {
    expect(() => writeTree({ half: 0.5 })).toThrow(SaveProblem);
  });

  test('throws nothing but its own problem at any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          readTree(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(SaveProblem);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
