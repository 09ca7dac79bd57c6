/**
 * Reads a pack's folder from disk, for the command line and for the builder of the site.
 * The page gets the very same object over the network as `packs/<id>.json`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isPrivate, isRead, type PackFiles } from '../content/packFiles.ts';

/** A pack on disk: what is bundled into one file, and the paths of what is fetched singly. */
export interface PackFolder extends PackFiles {
  /** Paths inside the pack of shapes, pictures and notices, copied as they are. */
  readonly raw: readonly string[];
}

/** All files under a folder as sorted paths relative to it, without the private ones. */
function listFiles(folder: string, prefix = ''): string[] {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  return entries
    .filter((entry) => !isPrivate(prefix + entry.name))
    .flatMap((entry) => {
      const path = prefix + entry.name;
      return entry.isDirectory() ? listFiles(folder, `${path}/`) : [path];
    })
    .toSorted();
}

/** Reads one pack's folder; throws the file system's error if it is not there. */
export function readPackFolder(folder: string): PackFolder {
  const paths = listFiles(folder);
  const texts = paths
    .filter(isRead)
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
  return {
    id: basename(folder),
    files: Object.fromEntries(texts),
    raw: paths.filter((path) => !isRead(path)),
  };
}

/** The ids of the packs in a folder of packs (each sub-folder that has a `pack.json`), sorted. */
export function listPacks(folder: string): string[] {
  const isPack = (id: string): boolean => readdirSync(join(folder, id)).includes('pack.json');
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && isPack(entry.name))
    .map((entry) => entry.name)
    .toSorted();
}
