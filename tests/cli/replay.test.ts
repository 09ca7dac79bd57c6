import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readGame } from '../../src/cli/readGame.ts';
import { runReplay } from '../../src/cli/replay.ts';
import { encodeLink } from '../../src/content/link/encodeLink.ts';
import { saveOf } from '../content/save/saveOf.ts';
import type { PowerId } from '../../src/rules/index.ts';
import { recordGame, reckless } from '../content/playedGame.ts';

const maps = fileURLToPath(new URL('../content/fixtures/', import.meta.url));
const content = readGame('tiny', maps);
const humans = ['RED' as PowerId];
const { record } = recordGame({ content, seed: 'Pola', humans, months: 6, player: reckless });
const hash = record.months.at(-1)?.hash;
const link = encodeLink(content, record);

async function replay(...args: string[]) {
  let out = '';
  let err = '';
  const code = await runReplay([...args, '--maps', maps], {
    input: (async function* () {})(),
    write: (text) => void (out += text),
    warn: (text) => void (err += text),
  });
  return { code, told: out === '' ? null : (JSON.parse(out) as unknown), err };
}

function fileOf(data: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'replay-')), 'game');
  writeFileSync(path, data);
  return path;
}

describe('replay', () => {
  test('prints the months, the fingerprint and that all came out as it was played', async () => {
    expect(await replay(link)).toEqual({ code: 0, told: { months: 6, hash, ok: true }, err: '' });
    expect(await replay(`https://example.org/#${link}`)).toMatchObject({ code: 0 });
  });

  test('reads a file with a link, and a save', async () => {
    expect(await replay(fileOf(`${link}\n`))).toMatchObject({ code: 0, told: { months: 6, hash } });
    const save = fileOf(saveOf(record));
    expect(await replay(save)).toMatchObject({ code: 0, told: { months: 6, hash, ok: true } });
  });

  test('tells how far it came where a save does not come out as it was played', async () => {
    const months = record.months.map((month, i) => (i === 4 ? { ...month, hash: '0' } : month));
    const save = fileOf(saveOf({ ...record, months }));
    expect(await replay(save)).toMatchObject({
      code: 1,
      told: { months: 4, hash: record.months[3]?.hash, ok: false },
    });
  });

  test('says what is wrong with a link, and exits with 1', async () => {
    const cut = await replay(link.slice(0, -3));
    expect(cut).toMatchObject({ code: 1, told: { months: 0, ok: false } });
    expect(cut.err).toContain('The end of the link is missing');
  });

  test('exits with 2 for bad usage', async () => {
    expect(await replay()).toMatchObject({ code: 2, told: null });
    const missing = await replay('/no/such/file');
    expect(missing).toMatchObject({ code: 2, told: null });
    expect(missing.err).toContain('/no/such/file is neither a link nor a file that is here');
  });
});
