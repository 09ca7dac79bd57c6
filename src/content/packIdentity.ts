import type { PackIdentity } from '../rules/content.ts';
import { canonicalJson, fingerprint } from '../rules/hashWorld.ts';
import { isRead, type PackFiles } from './packFiles.ts';

/**
 * The fingerprint of what the rules read of a pack: every JSON file, byte for byte. Shapes,
 * pictures, notices and how the pack was made may change without breaking a link.
 */
export function packHash({ files }: PackFiles): string {
  const read = Object.entries(files).filter(([path]) => isRead(path));
  return fingerprint(canonicalJson(Object.fromEntries(read)));
}

/** A pack as links and saves name it. */
export const packIdentity = (source: PackFiles, version: string): PackIdentity => ({
  id: source.id,
  version,
  hash: packHash(source),
});
