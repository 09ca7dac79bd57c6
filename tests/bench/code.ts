import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Figure, rounded } from './figure.ts';

const ASSETS = 'dist/assets';

/**
 * All scripts and styles of the built page, the map's chunk and the worker among them: a game
 * begins only when it has them all. Fonts, pictures and the packs are not code.
 */
export function benchCode(): Figure {
  const names = readdirSync(ASSETS).filter((name) => /\.(?:js|css)$/.test(name));
  const sizes = names.map(
    (name) => gzipSync(readFileSync(join(ASSETS, name)), { level: 9 }).length,
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return {
    value: rounded(bytes / 1000, 1),
    unit: 'kB',
    note: `gzip -9 of ${names.length} files: page, map and worker; no fonts, no packs`,
  };
}
