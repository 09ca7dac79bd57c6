import { expect, test } from 'vitest';
import { whenAsked } from '../../src/rules/whenAsked.ts';

test('a value is found when it is first asked for, and only then', () => {
  const asked: string[] = [];
  const lengths = whenAsked(['pass', 'lake'], (word) => {
    asked.push(word);
    return word.length;
  });
  expect(Object.keys(lengths)).toEqual(['pass', 'lake']);
  expect(asked).toEqual([]);
  expect([lengths.lake, lengths.lake]).toEqual([4, 4]);
  expect(asked).toEqual(['lake']);
  expect(lengths).toEqual({ pass: 4, lake: 4 });
  expect(asked).toEqual(['lake', 'pass']);
});
