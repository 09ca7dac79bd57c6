/**
 * A pack as it comes in, from a folder, from the site or from a zip: its texts by path.
 * The site's `packs/<id>.json` is exactly this.
 */
export interface PackFiles {
  /** The name of the folder it came from. */
  readonly id: string;
  /** Path inside the pack (with `/`) to the file's text. Pictures that are no text may be ''. */
  readonly files: Readonly<Record<string, string>>;
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

/** How much of a pack is at hand: what the page fetches first, without shapes and pictures, or all. */
export type Extent = 'bundle' | 'folder';

/** The files that are held against a schema. */
export const isChecked = (path: string, extent: Extent): boolean =>
  isRead(path) || (extent === 'folder' && isShape(path) && !isPrivate(path));
