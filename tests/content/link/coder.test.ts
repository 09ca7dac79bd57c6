import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../../src/content/link/base64url.ts';
import {
  type Coder,
  codeCount,
  codeInteger,
  codeSymbol,
  codeText,
} from '../../../src/content/link/coder.ts';
import { LinkProblem } from '../../../src/content/link/linkProblem.ts';
import { RangeReader } from '../../../src/content/link/rangeReader.ts';
import { RangeWriter } from '../../../src/content/link/rangeWriter.ts';

/** One choice of any kind, as data. */
type Choice =
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'below' | 'symbol'; readonly bound: number; readonly value: number }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string };

function code(coder: Coder, choice: Choice): boolean | number | string {
  if (choice.kind === 'flag') return coder.flag('f', choice.value);
  if (choice.kind === 'below') return coder.below(choice.bound, choice.value);
  if (choice.kind === 'symbol') return codeSymbol(coder, 's', choice.bound, choice.value);
  if (choice.kind === 'count') return codeCount(coder, 'c', choice.value);
  if (choice.kind === 'text') return codeText(coder, 't', choice.value);
  return codeInteger(coder, 'i', choice.value);
}

const bounded = fc.integer({ min: 1, max: 5000 }).chain((bound) =>
  fc.record({
    kind: fc.constantFrom('below' as const, 'symbol' as const),
    bound: fc.constant(bound),
    value: fc.integer({ min: 0, max: bound - 1 }),
  }),
);
const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({ kind: fc.constant('flag' as const), value: fc.boolean() }),
  bounded,
  fc.record({ kind: fc.constant('count' as const), value: fc.nat(200_000_000) }),
  fc.record({ kind: fc.constant('integer' as const), value: fc.integer({ min: -9e7, max: 9e7 }) }),
  fc.record({ kind: fc.constant('text' as const), value: fc.string({ unit: 'binary' }) }),
);

function written(choices: readonly Choice[]): Uint8Array {
  const writer = new RangeWriter();
  for (const each of choices) code(writer, each);
  return writer.finish();
}

describe('a packed list of choices', () => {
  test('is read back exactly', () => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 300 }), (choices) => {
        const reader = new RangeReader(written(choices));
        expect(choices.map((each) => code(reader, each))).toEqual(
          choices.map((each) => each.value),
        );
      }),
    );
  });

  test('is read back exactly through long runs of carries', () => {
    const value = (i: number): Choice => ({ kind: 'flag', value: i % 997 === 0 });
    const choices = Array.from({ length: 40_000 }, (_, i) => value(i));
    const reader = new RangeReader(written(choices));
    expect(choices.every((each) => code(reader, each) === each.value)).toBe(true);
  });

  test('costs next to nothing for what is usual', () => {
    const usual = Array.from({ length: 1000 }, (): Choice => ({ kind: 'flag', value: false }));
    expect(written(usual).length).toBeLessThan(12);
  });

  test('says that it is damaged when it ends too early, and never reads for ever', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const readOn = (): void => {
          const reader = new RangeReader(bytes);
          for (let i = 0; i < 100_000; i++) reader.below(7);
        };
        expect(readOn).toThrow(LinkProblem);
      }),
    );
  });
});

describe('letters of an address', () => {
  test('give the same bytes again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
        expect(toBase64url(bytes)).toMatch(/^[\w-]*$/);
      }),
    );
  });

  test('refuse any other character', () => {
    expect(() => fromBase64url('ab+c')).toThrow(LinkProblem);
  });
});
