import { LIMITS } from '../limits.ts';
import { isPlainPath } from '../checkFiles.ts';
import { ArchiveProblem } from './archiveProblem.ts';

/** Files as a folder or an archive gives them: bytes by path with `/`. */
export type RawFiles = Readonly<Record<string, Uint8Array>>;

/** Counts files before they are read; throws at the first that is one too many. */
export class Tally {
  #files = 0;
  #bytes = 0;

  /** Takes note of a file of so many bytes. */
  add(path: string, bytes: number): void {
    if (!isPlainPath(path)) throw new ArchiveProblem('bad-path', { path: JSON.stringify(path) });
    if (++this.#files > LIMITS.files) {
      throw new ArchiveProblem('too-many-files', { most: LIMITS.files });
    }
    this.#bytes += bytes;
    if (this.#bytes > LIMITS.packSize) {
      throw new ArchiveProblem('too-big', { most: LIMITS.packSize / 1_000_000 });
    }
  }
}

/** What programs leave beside a pack's files: version control, folders of the system, backups. */
export const isLitter = (path: string): boolean =>
  /(?:^|\/)(?:\.(?!\.)[^/]*|__MACOSX|node_modules|Thumbs\.db|desktop\.ini)(?:\/|$)/.test(path);
