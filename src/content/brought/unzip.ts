import { unzipSync } from 'fflate';
import { ArchiveProblem } from './archiveProblem.ts';
import { isLitter, type RawFiles, Tally } from './rawFiles.ts';

/**
 * The files of a zip. Each is inflated into exactly the room that the archive's list declares, and
 * the list is held against the limits first: an archive cannot grow beyond them.
 */
export function unzip(bytes: Uint8Array): RawFiles {
  const tally = new Tally();
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || isLitter(name)) return false;
        tally.add(name, originalSize);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof ArchiveProblem ? error : new ArchiveProblem('not-a-zip');
  }
}
