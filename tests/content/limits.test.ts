import { describe, expect, test } from 'vitest';
import { checkPack, loadGame, type PackFiles, type Problem } from '../../src/content/index.ts';
import { LIMITS } from '../../src/content/limits.ts';
import { tinyPack, tinyPackWith } from './tinyGame.ts';

const messagesOf = (problems: readonly Problem[]): string[] =>
  problems.map(({ message }) => message);

const check = (pack: PackFiles): string[] => messagesOf(checkPack([pack], pack.id));

describe('a path that leads out of the pack is refused', () => {
  test.each([
    '../x.json',
    '/etc/x.json',
    'a\\b.json',
    'a/../b.json',
    'a//b.json',
    'C:x.json',
    '.x',
    '',
  ])('%s', (path) => {
    expect(check(tinyPackWith({ [path]: '{}' }))).toEqual([
      `${JSON.stringify(path)} is no path inside the pack: ` +
        'use letters, digits, "/", "-", "_" and "." only',
    ]);
  });
});

describe('a pack beyond the limits is not read', () => {
  test('because one file is too big', () => {
    const text = ' '.repeat(LIMITS.fileSize + 1);
    expect(check(tinyPackWith({ 'units.json': text }))).toEqual([
      'the file has 4000001 characters; at most 4000000 are read',
    ]);
  });

  test('because all files together are too big', () => {
    const text = ' '.repeat(LIMITS.fileSize);
    const many = Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`texts/l${i}.json`, text]));
    expect(check(tinyPackWith(many))[0]).toMatch(/^the pack has \d+ characters in all; at most/);
  });

  test('because one picture is too big', () => {
    const text = `<svg>${' '.repeat(LIMITS.picture)}</svg>`;
    expect(check(tinyPackWith({ 'pictures/a.svg': text }))).toEqual([
      'the picture has 600011 bytes; 600000 are the most',
    ]);
  });

  test('because it has too many files', () => {
    const paths = Array.from({ length: LIMITS.files + 1 }, (_, i) => [`f${i}.svg`, '']);
    const files = Object.fromEntries(paths) as Record<string, string>;
    expect(check({ id: 'tiny', files })).toEqual([
      'the pack has 2001 files; at most 2000 are read',
    ]);
  });

  test('because a file has too many values', () => {
    const text = `{ "units": [${'1,'.repeat(LIMITS.values + 1)}1] }`;
    expect(check(tinyPackWith({ 'units.json': text }))).toEqual([
      'the file has more than 300000 values',
    ]);
  });

  test('because a file has more mistakes than the schema can count', () => {
    const texts = Object.fromEntries(Array.from({ length: 250_000 }, (_, i) => [`k${i}`, '']));
    expect(check(tinyPackWith({ 'texts/en.json': JSON.stringify({ texts }) }))).toEqual([
      'the file has more mistakes than can be told apart',
    ]);
  });

  test('because too many packs build on each other', () => {
    const manifest = JSON.parse(tinyPack().files['pack.json'] ?? '') as object;
    const packs = Array.from({ length: LIMITS.packs + 2 }, (_, i): PackFiles => {
      const pack = { ...manifest, id: `p${i}`, depends: [`p${i + 1}`], scenario: undefined };
      return { id: `p${i}`, files: { 'pack.json': JSON.stringify(pack) } };
    });
    expect(messagesOf(checkPack(packs, 'p0'))).toEqual(['more than 32 packs build on each other']);
  });
});

test('no more problems are reported than anybody reads', () => {
  const units = Array.from({ length: 3000 }, () => ({}));
  const pack = tinyPackWith({ 'units.json': JSON.stringify({ units }) });
  expect(checkPack([pack], 'tiny')).toHaveLength(LIMITS.problems);
});

test('a scenario that no pack brings is named in the message', () => {
  expect(messagesOf(loadGame([tinyPack()], 'tinny').problems)).toEqual([
    'there is no scenario "tinny" in these packs',
  ]);
});
