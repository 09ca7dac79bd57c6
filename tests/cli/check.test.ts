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

  test('fails for a folder that is not there', async () => {
    expect(await check('maps/atlantis')).toEqual({
      out: '',
      err: 'check: maps/atlantis is not a folder\n',
      code: 1,
    });
  });
});
