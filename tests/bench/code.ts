import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Figure, rounded } from './figure.ts';

const ASSETS = 'dist/assets';

/** What the page fetches before a month can be played: itself, the map and the worker. */
const FIRST = /^(?:index|startMap|gameWorker)-[\w-]+\.(?:js|css)$/;

/** How a built script names another that it cannot run without. */
const IMPORTED = /\bfrom\s*["']\.\/([\w-]+\.js)["']|\bimport\s*["']\.\/([\w-]+\.js)["']/g;

/** The files of a list with all that they import, however deep; not what they fetch later. */
function withImports(names: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    if (!name.endsWith('.js')) continue;
    const text = readFileSync(join(ASSETS, name), 'utf8');
    withImports(
      [...text.matchAll(IMPORTED)].map(([, from, bare]) => from ?? bare ?? ''),
      found,
    );
  }
  return found;
}

/**
 * The scripts and styles that a game waits for, the map's and the worker's among them; what page
 * and worker share is fetched once. The pages of the desk come after, and are told beside it.
 */
export function benchCode(): Figure {
  const names = readdirSync(ASSETS).filter((name) => /\.(?:js|css)$/.test(name));
  const first = withImports(names.filter((name) => FIRST.test(name)));
  const sum = (some: readonly string[]): number =>
    some.reduce(
      (bytes, name) => bytes + gzipSync(readFileSync(join(ASSETS, name)), { level: 9 }).length,
      0,
    );
  const later = names.filter((name) => !first.has(name));
  return {
    value: rounded(sum([...first]) / 1000, 1),
    unit: 'kB',
    note: `gzip -9 of ${first.size} files; ${rounded(sum(later) / 1000, 1)} kB of pages come later`,
  };
}
