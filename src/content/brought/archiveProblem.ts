/** What can be wrong with files that are to be a pack, before anything in them is checked. */
export const ARCHIVE_PROBLEMS = [
  /** Not a zip at all, or a damaged one. */
  'not-a-zip',
  'too-many-files',
  'too-big',
  /** A path that leads out of the archive, or is no plain name. */
  'bad-path',
  /** No pack.json in it, nor in one of its folders. */
  'no-pack',
  /** A pack of this name belongs to the site. */
  'name-taken',
] as const;
export type ArchiveProblemCode = (typeof ARCHIVE_PROBLEMS)[number];

/** Why files cannot even be listed as a pack; the only error that `findPacks` and `unzip` throw. */
export class ArchiveProblem extends Error {
  readonly code: ArchiveProblemCode;
  /** Blanks of the sentence: a path, a size. */
  readonly about: Readonly<Record<string, string | number>>;

  constructor(code: ArchiveProblemCode, about: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(about)}`);
    this.name = 'ArchiveProblem';
    this.code = code;
    this.about = about;
  }
}
