import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../src/content/texts/en.ts';
import { brokenNames, expectedOf, lineOf, problemsOf } from './packs.ts';

describe('a broken pack gets exactly its messages', () => {
  test.each(brokenNames)('%s', (name) => {
    expect(problemsOf(name).map(lineOf)).toEqual(expectedOf(name));
  });
});

/** Said about packs that cannot lie in a folder: limits.test.ts and layOut.test.ts have them. */
const ELSEWHERE = [
  'bad-path',
  'file-too-big',
  'missing-scenario',
  'pack-too-big',
  'picture-too-big',
  'scenario-taken',
  'too-many-files',
  'too-many-mistakes',
  'too-many-packs',
  'too-many-values',
];
/** For what no schema can bring forth today; without them a new check would have no words. */
const SAFETY_NETS = ['bad-value', 'json-syntax'];

test('every message of the check is said to some broken pack', () => {
  const said = new Set<string>(
    brokenNames.flatMap((name) => problemsOf(name)).map(({ code }) => code),
  );
  const unsaid = Object.keys(MESSAGES).filter((code) => !said.has(code));
  expect(unsaid.toSorted()).toEqual([...ELSEWHERE, ...SAFETY_NETS].toSorted());
});

test('every blank of a message is filled', () => {
  const messages = brokenNames.flatMap((name) => problemsOf(name)).map(({ message }) => message);
  expect(messages.filter((message) => /\{\w+\}/.test(message))).toEqual([]);
});
