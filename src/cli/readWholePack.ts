import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isShape, type PackFiles } from '../content/packFiles.ts';
import { readPackFolder } from './readPackFolder.ts';

/**
 * Reads a pack's folder with all that belongs to it, for the check: the shapes as text, and
 * every picture by its path with nothing in it.
 */
export function readWholePack(folder: string): PackFiles {
  const { id, files, raw } = readPackFolder(folder);
  const others = raw.map((path): [string, string] => [
    path,
    isShape(path) ? readText(folder, path) : '',
  ]);
  return { id, files: { ...files, ...Object.fromEntries(others) }, whole: true };
}

const readText = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
