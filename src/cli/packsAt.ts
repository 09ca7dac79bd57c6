import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ArchiveProblem } from '../content/brought/archiveProblem.ts';
import { findPacks } from '../content/brought/findPacks.ts';
import { unzip } from '../content/brought/unzip.ts';
import type { PackFiles } from '../content/packFiles.ts';
import { MAPS } from './readGame.ts';
import { listPacks } from './readPackFolder.ts';
import { readWholePack } from './readWholePack.ts';

/** A pack and the folder in which its files are, as a path for people. */
export interface PackOnDisk {
  readonly pack: PackFiles;
  readonly where: string;
}

/** The packs at a path, and those that they may build on. */
export interface PacksAt {
  readonly own: readonly PackOnDisk[];
  readonly others: readonly PackOnDisk[];
}

const isFolder = (path: string): boolean => statSync(path).isDirectory();

/** The folder of published schemas stands beside the packs and is none. */
const holdsSchemas = (path: string): boolean =>
  readdirSync(path).every((name) => name.endsWith('.schema.json'));

/**
 * The pack in a folder, or the packs in a zip. What they depend on is looked for beside them, then
 * among the packs of the game. Throws an error with a message for people if there are none.
 */
export function packsAt(path: string): PacksAt {
  if (!existsSync(path)) throw new Error(`${path} is not there`);
  const folder = isFolder(path);
  if (folder && holdsSchemas(path)) return { own: [], others: [] };
  const own = folder ? [folderAt(path)] : zipAt(path);
  const around = dirname(resolve(path));
  const near = packsIn(around, relative('', around), own);
  return { own, others: [...near, ...packsIn(MAPS, relative('', MAPS), [...own, ...near])] };
}

const folderAt = (path: string): PackOnDisk => ({
  pack: { ...readWholePack(path), id: basename(resolve(path)) },
  where: join(path, '.'),
});

function zipAt(path: string): PackOnDisk[] {
  try {
    const packs = findPacks(unzip(readFileSync(path)));
    return packs.map((pack) => ({ pack, where: join(path, pack.id) }));
  } catch (error) {
    if (!(error instanceof ArchiveProblem)) throw error;
    const about = Object.values(error.about).join(' ');
    throw new Error(`${path}: ${SENTENCES[error.code]}${about === '' ? '' : ` (${about})`}`, {
      cause: error,
    });
  }
}

const SENTENCES: Readonly<Record<ArchiveProblem['code'], string>> = {
  'not-a-zip': 'this is neither a folder nor a zip',
  'too-many-files': 'there are too many files in it',
  'too-big': 'it is too big, in megabytes',
  'bad-path': 'a path in it leads out of it or is no plain name',
  'no-pack': 'there is no pack.json in it, nor in a folder of it',
  'name-taken': 'a pack of the game has this name',
};

/** The packs in a folder of packs, without those that are known already. */
function packsIn(folder: string, where: string, known: readonly PackOnDisk[]): PackOnDisk[] {
  return listPacks(folder)
    .filter((id) => !known.some(({ pack }) => pack.id === id))
    .map((id) => ({ pack: readWholePack(join(folder, id)), where: join(where, id) }));
}
