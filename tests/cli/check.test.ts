import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runCheck } from '../../src/cli/check.ts';

/** What `brenner check` writes and with which code it ends. */
async function check(...paths: string[]): Promise<{ out: string; err: string; code: number }> {
  let out = '';
  let err = '';
  const code = await runCheck(paths, {
    input: (async function* () {})(),
    write: (text) => void (out += text),
    warn: (text) => void (err += text),
  });
  return { out, err, code };
}

const scratch = (): string => mkdtempSync(join(tmpdir(), 'brenner-'));

/** A pack that builds on the board of the game and brings nothing. */
const MINE = {
  id: 'mine',
  version: '1.0.0',
  title: 'Mine',
  authors: ['me'],
  licence: 'CC0-1.0',
  depends: ['europe'],
};

describe('brenner check', () => {
  test('says nothing about sound packs', async () => {
    expect(await check('tests/content/fixtures/tiny')).toEqual({ out: '', err: '', code: 0 });
  });

  test('writes one line for each problem, with a path that an editor opens', async () => {
    const { out, code } = await check('tests/content/broken/no-shapes/');
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toBe(
      'tests/content/broken/no-shapes/board.topo.json:1:34: the key "map" is missing: an object { … }',
    );
  });

  test('finds what a pack depends on beside it, and names its problems once', async () => {
    const { out } = await check('tests/content/broken/circle', 'tests/content/broken/circle-back');
    expect(out.trimEnd().split('\n')).toEqual([
      'tests/content/broken/circle-back/pack.json:7:15: the packs depend on each other in a circle: circle → circle-back → circle',
      'tests/content/broken/circle/pack.json:7:15: the packs depend on each other in a circle: circle-back → circle → circle-back',
    ]);
  });

  test('passes over the folder of published schemas', async () => {
    expect(await check('maps/schema')).toEqual({ out: '', err: '', code: 0 });
  });

  test('fails for a path that is not there, and for one that is no pack, and checks the rest', async () => {
    expect(await check('maps/atlantis', 'tests/content/fixtures/tiny', 'package.json')).toEqual({
      out: '',
      err: 'check: maps/atlantis is not there\ncheck: package.json: this is neither a folder nor a zip\n',
      code: 1,
    });
  });

  test('is told what to check, in words that it knows', async () => {
    expect((await check()).code).toBe(2);
    expect((await check('--loud', 'maps/europe')).code).toBe(2);
  });

  test('looks into a zip, and finds what its packs build on among those of the game', async () => {
    const zip = join(scratch(), 'mine.zip');
    const manifest = JSON.stringify({ ...MINE, scenarios: 1 });
    writeFileSync(zip, zipSync({ 'mine/pack.json': strToU8(manifest) }));
    const { out, code } = await check('--json', zip);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { file: `${zip}/mine/pack.json`, line: 1, severity: 'error', code: 'unknown-key' },
    ]);
  });

  test('tells of warnings, and does not fail for them', async () => {
    const folder = join(scratch(), 'mine');
    mkdirSync(folder);
    writeFileSync(join(folder, 'pack.json'), JSON.stringify(MINE));
    writeFileSync(join(folder, 'unit.json'), '{}');
    const { out, code } = await check(folder);
    expect(out).toBe(
      `${folder}/unit.json:1:1: warning: unit.json is no file that the game reads. Did you mean "units.json"?\n`,
    );
    expect(code).toBe(0);
  });
});
