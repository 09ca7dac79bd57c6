import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFiles } from '../content/packFiles.ts';
import { textOfFile } from '../content/textOfFile.ts';
import { readPackFolder } from './readPackFolder.ts';

/**
 * Reads a pack's folder with all that belongs to it, for the check: the shapes and
 * the pictures as text too.
 */
export function readWholePack(folder: string): PackFiles {
  const { id, files, raw } = readPackFolder(folder);
  const others = raw.map((path): [string, string] => [
    path,
    textOfFile(path, readFileSync(join(folder, path))),
  ]);
  return { id, files: { ...files, ...Object.fromEntries(others) }, whole: true };
}
