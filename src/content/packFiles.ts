/**
 * A pack as it comes in, from a folder, from the site or from a zip: its texts by path.
 * The site's `packs/<id>.json` is exactly this.
 */
export interface PackFiles {
  /** The name of the folder it came from. */
  readonly id: string;
  /** Path inside the pack (with `/`) to the file's text. Pictures, if they are here, may be ''. */
  readonly files: Readonly<Record<string, string>>;
  /** Its shapes and pictures are among the files; what the page fetches first comes without. */
  readonly whole?: true;
}

/** The shapes of provinces and seas, as TopoJSON with shared arcs. */
export const TOPOLOGY = 'board.topo.json';
/** Lakes, rivers and frames. */
export const DECOR = 'decor.json';

/** The geometry of a board: big, and read by the map alone. */
export const isShape = (path: string): boolean =>
  path.endsWith('.topo.json') || path.split('/').at(-1) === DECOR;

/** Files of the pack that only its author needs: how it was made. */
export const isPrivate = (path: string): boolean => /^(?:source|\.[^/]*)(?:\/|$)/.test(path);

/** The files that the rules depend on: neither shapes nor pictures nor notices. */
export const isRead = (path: string): boolean =>
  path.endsWith('.json') && !isShape(path) && !isPrivate(path);

/** The files of a pack that are held against a schema. */
export const checkedPaths = ({ files, whole }: PackFiles): string[] =>
  Object.keys(files)
    .filter((path) => isRead(path) || (whole === true && isShape(path) && !isPrivate(path)))
    .toSorted();
