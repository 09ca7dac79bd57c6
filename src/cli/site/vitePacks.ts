import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { layOutSite } from '../../content/layOut.ts';
import { listPacks, readPackFolder } from '../readPackFolder.ts';

/** Where the packs stand beside the page, in development and in the built site alike. */
const PREFIX = 'packs/';

/** The ids of all packs, or none where the folder does not exist yet. */
const packIds = (folder: string): string[] => (existsSync(folder) ? listPacks(folder) : []);

/** The published schemas stand beside the packs, where each file's `$schema` looks for them. */
const SCHEMAS = 'schema';
const schemasIn = (folder: string): string[] =>
  existsSync(join(folder, SCHEMAS)) ? readdirSync(join(folder, SCHEMAS)).toSorted() : [];

/** Every file of the site's `packs/` by its path, made when asked for. */
function packPaths(folder: string): Map<string, () => string | Buffer> {
  const ids = packIds(folder);
  const packs = ids.map((id) => readPackFolder(join(folder, id)));
  const made = new Map<string, () => string | Buffer>();
  made.set('index.json', () => JSON.stringify(ids));
  made.set('library.json', () => JSON.stringify(layOutSite(packs)));
  for (const { id, files, raw } of packs) {
    made.set(`${id}.json`, () => JSON.stringify({ id, files }));
    for (const path of raw) made.set(`${id}/${path}`, () => readFileSync(join(folder, id, path)));
  }
  for (const name of schemasIn(folder))
    made.set(`${SCHEMAS}/${name}`, () => readFileSync(join(folder, SCHEMAS, name)));
  return made;
}

const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
];

const typeOf = (path: string): string =>
  TYPES.find(([ending]) => path.endsWith(ending))?.[1] ?? 'text/plain; charset=utf-8';

/**
 * Puts every pack of a folder beside the page: `packs/library.json` (all of them checked and put
 * together, which the page reads first), `packs/index.json` (the ids), `packs/<id>.json` (its JSON
 * texts in one file), `packs/<id>/…` (shapes and pictures) and `packs/schema/…`. In development they
 * are read afresh at each request and a saved file reloads the page.
 */
export function vitePacks(packsFolder: string): Plugin {
  const folder = resolve(packsFolder);
  return {
    name: 'brenner-packs',
    generateBundle() {
      for (const [path, make] of packPaths(folder)) {
        this.emitFile({ type: 'asset', fileName: PREFIX + path, source: make() });
      }
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(folder)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(`/${PREFIX}`, (request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').replace(/[?#].*$/, '')).slice(1);
        const make = packPaths(folder).get(path);
        if (make === undefined) return next();
        response.setHeader('Content-Type', typeOf(path));
        response.end(make());
      });
    },
  };
}
