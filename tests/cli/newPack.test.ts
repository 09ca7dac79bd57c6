import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCheck } from '../../src/cli/check.ts';
import type { Io } from '../../src/cli/io.ts';
import { runNewPack } from '../../src/cli/newPack.ts';

const folder = mkdtempSync(join(tmpdir(), 'brenner-'));

async function run(command: typeof runNewPack, ...args: string[]) {
  let [out, err] = ['', ''];
  const io: Io = {
    input: (async function* () {})(),
    write: (text) => void (out += text),
    warn: (text) => void (err += text),
  };
  return { code: await command(args, io), out, err };
}

describe('brenner new-pack', () => {
  test('writes a pack about which the check has nothing to say, and names its files', async () => {
    const { code, out } = await run(runNewPack, 'my-own', '--in', folder);
    expect(code).toBe(0);
    const files = out.trimEnd().split('\n');
    expect(files).toContain(join(folder, 'my-own/events/first.json'));
    expect(await run(runCheck, join(folder, 'my-own'))).toEqual({ code: 0, out: '', err: '' });
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const { $schema } = JSON.parse(text) as { $schema: string };
      expect(existsSync(resolve(dirname(file), $schema)), `${file} names ${$schema}`).toBe(true);
      expect(text).not.toContain('{{');
    }
  });

  test('overwrites nothing', async () => {
    await run(runNewPack, 'twice', '--in', folder);
    const { code, err } = await run(runNewPack, 'twice', '--in', folder);
    expect(code).toBe(2);
    expect(err).toBe(`new-pack: ${join(folder, 'twice')} is there already\n`);
  });

  test.each(['', 'My Pack', '../evil', 'a/b'])('refuses the name "%s"', async (name) => {
    const { code, err } = await run(runNewPack, name, '--in', folder);
    expect(code).toBe(2);
    expect(err).toContain('is no name for a pack');
  });
});
