/**
 * Reads a pack's folder from disk, for the command line and for the builder of the site.
 * The page gets the very same object over the network as `packs/<id>.json`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A pack as the content layer takes it: the texts of its small JSON files by path. */
export interface PackFiles {
  /** The folder's name, which is the pack's id. */
  readonly id: string;
  /** Path inside the pack (with `/`) to the file's text; shapes and pictures are not in it. */
  readonly files: Readonly<Record<string, string>>;
}

/** A pack on disk: what is bundled into one file, and the paths of what is fetched singly. */
export interface PackFolder extends PackFiles {
  /** Paths inside the pack of shapes, pictures and notices, copied as they are. */
  readonly raw: readonly string[];
}

/** Files of the pack that only its author needs: how it was made, and editors' leavings. */
const isPrivate = (name: string): boolean => name === 'source' || name.startsWith('.');

/** Big geometry is fetched by the map alone, beside the other texts. */
const isShape = (path: string): boolean =>
  path.endsWith('.topo.json') || basename(path) === 'decor.json';

const isText = (path: string): boolean => path.endsWith('.json') && !isShape(path);

/** All files under a folder as sorted paths relative to it, without the private ones. */
function listFiles(folder: string, prefix = ''): string[] {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  return entries
    .filter((entry) => !isPrivate(entry.name))
    .flatMap((entry) => {
      const path = prefix + entry.name;
      return entry.isDirectory() ? listFiles(folder, `${path}/`) : [path];
    })
    .toSorted();
}

/** Reads one pack's folder; throws the file system's error if it is not there. */
export function readPack(folder: string): PackFolder {
  const paths = listFiles(folder);
  const texts = paths
    .filter(isText)
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
  return {
    id: basename(folder),
    files: Object.fromEntries(texts),
    raw: paths.filter((path) => !isText(path)),
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
