import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPacks, readPackFolder } from '../../src/cli/readPackFolder.ts';

/** A folder of packs with these files in it. */
function folderOf(...paths: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  for (const path of paths) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  return folder;
}

describe('a pack', () => {
  test('bundles its texts and leaves shapes, pictures and sources out of the bundle', () => {
    const folder = folderOf(
      'one/pack.json',
      'one/texts/en.json',
      'one/board.topo.json',
      'one/decor.json',
      'one/flags/a.svg',
      'one/NOTICE',
      'one/source/facts.json',
      'one/.hidden.json',
    );
    const pack = readPackFolder(join(folder, 'one'));
    expect(pack.id).toBe('one');
    expect(pack.files).toEqual({
      'pack.json': 'one/pack.json',
      'texts/en.json': 'one/texts/en.json',
    });
    expect(pack.raw).toEqual(['NOTICE', 'board.topo.json', 'decor.json', 'flags/a.svg']);
  });

  test('is a folder with a pack.json, and they are listed in order', () => {
    const folder = folderOf('b/pack.json', 'a/pack.json', 'drafts/notes.txt', 'README.md');
    expect(listPacks(folder)).toEqual(['a', 'b']);
  });
});
