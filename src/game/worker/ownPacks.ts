import { ArchiveProblem } from '../../content/brought/archiveProblem.ts';
import { type BroughtPack, findPacks } from '../../content/brought/findPacks.ts';
import type { RawFiles } from '../../content/brought/rawFiles.ts';
import { unzip } from '../../content/brought/unzip.ts';
import type { PackFiles } from '../../content/packFiles.ts';

export { layOutOwn } from '../../content/layOut.ts';

/** The packs in a zip, or among files by path. */
export const findBrought = (files: RawFiles | Uint8Array): BroughtPack[] =>
  findPacks(files instanceof Uint8Array ? unzip(files) : files);

/** The packs one has, with those that were brought in the place of their older selves. */
export function bringIn(
  site: readonly PackFiles[],
  own: readonly BroughtPack[],
  brought: readonly BroughtPack[],
): BroughtPack[] {
  const taken = brought.find(({ id }) => site.some((pack) => pack.id === id));
  if (taken !== undefined) throw new ArchiveProblem('name-taken', { pack: taken.id });
  const kept = own.filter(({ id }) => !brought.some((pack) => pack.id === id));
  return [...kept, ...brought].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
