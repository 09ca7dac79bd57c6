import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArchiveProblem } from '../../src/content/brought/archiveProblem.ts';
import { findPacks } from '../../src/content/brought/findPacks.ts';
import { unzip } from '../../src/content/brought/unzip.ts';
import { loadGame } from '../../src/content/index.ts';
import { LIMITS } from '../../src/content/limits.ts';
import { tinyPack } from './tinyGame.ts';

const MANIFEST = JSON.stringify({ id: 'mine', depends: [] });
const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof ArchiveProblem ? error.code : String(error);
  }
  return 'nothing';
};

describe('a zip', () => {
  test('gives its files by path, without the litter of systems and editors', () => {
    const files = unzip(zipOf({ 'mine/pack.json': MANIFEST, '__MACOSX/x': '', 'mine/.git/a': '' }));
    expect(Object.keys(files)).toEqual(['mine/pack.json']);
  });

  test.each(['../evil.json', '/etc/evil.json', 'a\\b.json', 'a/../../b.json', 'C:/a.json'])(
    'with the path %s is refused',
    (path) => expect(codeOf(() => unzip(zipOf({ [path]: '{}' })))).toBe('bad-path'),
  );

  test('that would unpack beyond the limit is refused before it is unpacked', () => {
    const bomb = zipSync({ 'a.json': new Uint8Array(LIMITS.packSize + 1) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(codeOf(() => unzip(bomb))).toBe('too-big');
  });

  test('with too many files is refused', () => {
    const many = Array.from({ length: LIMITS.files + 1 }, (_, i) => [`f${i}.json`, '{}'] as const);
    expect(codeOf(() => unzip(zipOf(Object.fromEntries(many))))).toBe('too-many-files');
  });

  test('that lies about a size cannot grow beyond what it declares', () => {
    const zip = zipOf({ 'pack.json': 'x'.repeat(50_000) });
    const view = new DataView(zip.buffer, zip.byteOffset);
    const central = zip.findIndex(
      (_, i) => view.getUint32(Math.min(i, zip.length - 4)) === 0x504b0102,
    );
    view.setUint32(central + 24, 10, true);
    const read = codeOf(() => {
      const { length } = unzip(zip)['pack.json'] ?? { length: 0 };
      if (length > 10) throw new Error(`grew to ${length}`);
    });
    expect(['nothing', 'not-a-zip']).toContain(read);
  });

  test('of any bytes gives files or a problem with a code', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(codeOf(() => unzip(bytes))).not.toMatch(/Error/);
      }),
    );
  });
});

describe('packs among files', () => {
  const bytes = (text: string): Uint8Array => strToU8(text);

  test('are the folders with a pack.json, each called like its folder', () => {
    const packs = findPacks({
      'one/pack.json': bytes(MANIFEST),
      'one/texts/en.json': bytes('{}'),
      'two/pack.json': bytes(MANIFEST),
    });
    expect(packs.map(({ id, files }) => [id, Object.keys(files)])).toEqual([
      ['one', ['pack.json', 'texts/en.json']],
      ['two', ['pack.json']],
    ]);
  });

  test('without a folder are called as they say themselves', () => {
    expect(findPacks({ 'pack.json': bytes(MANIFEST) })[0]?.id).toBe('mine');
  });

  test('carry their pictures as addresses that hold them', () => {
    const [pack] = findPacks({ 'pack.json': bytes(MANIFEST), 'flags/A.svg': bytes('<svg/>') });
    expect(pack?.pictures).toEqual({
      'flags/A.svg': `data:image/svg+xml;base64,${btoa('<svg/>')}`,
    });
  });

  test('are none without a pack.json', () => {
    expect(codeOf(() => findPacks({ 'readme.txt': bytes('hello') }))).toBe('no-pack');
  });
});

describe('a pack on top of another', () => {
  const manifest = (more: object): string =>
    JSON.stringify({
      $schema: '../schema/pack.schema.json',
      id: 'mine',
      version: '1.0.0',
      title: 'Mine',
      authors: ['Me'],
      licence: 'CC0-1.0',
      depends: ['tiny'],
      scenario: 'scenario.json',
      ...more,
    });
  const scenario = JSON.stringify({
    ...(JSON.parse(tinyPack().files['scenario.json'] ?? '') as object),
    id: 'mine',
  });
  const load = (files: Readonly<Record<string, string>>, more: object = {}) =>
    loadGame(
      [
        tinyPack(),
        { id: 'mine', files: { 'pack.json': manifest(more), 'scenario.json': scenario, ...files } },
      ],
      'mine',
    );
  const unitAt = (at: string, name: string): string =>
    JSON.stringify({ units: [{ power: 'RED', kind: 'army', at, strength: 1, name }] });

  test('puts its unit in the place of the one that stands there', () => {
    const { content } = load({ 'units.json': unitAt('redmark', 'Another') });
    const there = content?.scenario.setUp.units.filter(
      ({ at, kind }) => at === 'redmark' && kind === 'army',
    );
    expect(there?.map(({ name }) => name)).toEqual(['Another']);
    expect(content?.scenario.setUp.units.length).toBeGreaterThan(1);
  });

  test('that replaces the units brings all there are', () => {
    const { content } = load(
      { 'units.json': unitAt('redmark', 'Another') },
      { replaces: ['units'] },
    );
    expect(content?.scenario.setUp.units.map(({ name }) => name)).toEqual(['Another']);
  });

  test('that replaces the events without any has none', () => {
    expect(load({}, { replaces: ['events'] }).content?.scenario.events).toEqual([]);
  });

  test('that comes whole is checked with its flags and shapes; without them nobody can tell', () => {
    const powers = JSON.stringify({
      powers: (
        JSON.parse(tinyPack().files['powers.json'] ?? '') as { powers: object[] }
      ).powers.map((power) => ({ ...power, flag: 'flags/none.svg' })),
    });
    const files = { 'pack.json': manifest({}), 'scenario.json': scenario, 'powers.json': powers };
    const problems = (whole: object) =>
      loadGame([tinyPack(), { id: 'mine', files, ...whole }], 'mine').problems.map(
        ({ code }) => code,
      );
    expect(problems({})).not.toContain('missing-picture');
    expect(problems({ whole: true })).toContain('missing-picture');
  });
});
