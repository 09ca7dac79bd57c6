import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SaveProblem } from '../../../src/content/save/saveProblem.ts';
import { readTrees } from '../../../src/content/save/readTrees.ts';
import { TreeWriter } from '../../../src/content/save/treeWriter.ts';

/** Plain JSON with whole numbers, as the rules make it. */
const plain = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.maxSafeInteger().map((n) => Math.trunc(n / 20) + 0),
    fc.string({ unit: 'binary' }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

function write(...values: readonly unknown[]): Uint8Array {
  const writer = new TreeWriter();
  for (const value of values) writer.add(value);
  return writer.finish();
}

/** What comes out again. */
const again = (...values: readonly unknown[]): unknown[] =>
  readTrees(write(...values), values.length);

describe('trees of shared parts', () => {
  test('give back the same values', () => {
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 5 }), (values) => {
        expect(again(...values)).toEqual(values);
      }),
    );
  });

  test('go on after they were finished once', () => {
    const writer = new TreeWriter();
    writer.add({ a: [1, { b: 'c' }] });
    writer.finish();
    writer.add({ a: [1, { b: 'c' }], d: { b: 'c' } });
    expect(readTrees(writer.finish(), writer.count)).toEqual([
      { a: [1, { b: 'c' }] },
      { a: [1, { b: 'c' }], d: { b: 'c' } },
    ]);
  });

  test('write equal parts once', () => {
    const part = (): unknown => ({ power: 'ITA', terms: [{ reason: 'works', value: 12 }] });
    const once = write([part()]);
    const often = write(Array.from({ length: 100 }, part));
    expect(often.length).toBeLessThan(once.length + 110);
  });

  test('leave out keys without a value, as JSON does', () => {
    expect(again({ a: undefined, b: 1 })).toEqual([{ b: 1 }]);
  });

  test('refuse numbers that the rules never make', () => {
    expect(() => write({ half: 0.5 })).toThrow(SaveProblem);
  });

  test('throw nothing but its own problem at any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          readTrees(bytes, 3);
        } catch (error) {
          expect(error).toBeInstanceOf(SaveProblem);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
