import type { PackFiles } from '../packFiles.ts';
import { readJson } from '../json/readJson.ts';
import { valueAt } from '../json/valueAt.ts';
import { textOfFile } from '../textOfFile.ts';
import { ArchiveProblem } from './archiveProblem.ts';
import { dataUrl } from './dataUrl.ts';
import type { RawFiles } from './rawFiles.ts';

/** A pack that somebody brought to the page, with its pictures. */
export interface BroughtPack extends PackFiles {
  /** Addresses of its pictures by path; they hold the picture itself. */
  readonly pictures: Readonly<Record<string, string>>;
}

const MANIFEST = 'pack.json';

/**
 * The packs among some files: each folder with a pack.json, the files' own top being one. A pack
 * at the top is called as it says itself, since the archive's name is nobody's choice.
 */
export function findPacks(files: RawFiles): BroughtPack[] {
  const paths = Object.keys(files).toSorted();
  const roots = paths.filter(isManifest).map((path) => path.slice(0, -MANIFEST.length));
  const outer = roots.filter((root) => !roots.some((r) => r !== root && root.startsWith(r)));
  if (outer.length === 0) throw new ArchiveProblem('no-pack');
  return outer.map((root) => packAt(files, root));
}

const isManifest = (path: string): boolean => path === MANIFEST || path.endsWith(`/${MANIFEST}`);

function packAt(raw: RawFiles, root: string): BroughtPack {
  const files: Record<string, string> = {};
  const pictures: Record<string, string> = {};
  for (const path of Object.keys(raw).toSorted()) {
    const bytes = raw[path];
    if (bytes === undefined || !path.startsWith(root)) continue;
    const inside = path.slice(root.length);
    const picture = dataUrl(inside, bytes);
    if (picture !== undefined) pictures[inside] = picture;
    files[inside] = textOfFile(inside, bytes);
  }
  const folder = root.split('/').at(-2);
  return { id: folder ?? ownName(files[MANIFEST] ?? ''), files, whole: true, pictures };
}

/** What a pack.json calls its pack; `pack` if it does not say, and the check will complain. */
function ownName(manifest: string): string {
  const id = valueAt(readJson(MANIFEST, manifest).json?.value, ['id']);
  return typeof id === 'string' && /^[a-z0-9][a-z0-9-]*$/.test(id) ? id : 'pack';
}
