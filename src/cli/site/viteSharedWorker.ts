import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** How the page names its worker; development serves that file as it is. */
const ADDRESS = /new URL\('[./\w]*gameWorker\.ts', import\.meta\.url\)/;

/** What the worker fetches later comes when it asks: it has no document to announce it in. */
const announced = (
  _file: string,
  files: string[],
  { hostId }: { readonly hostId: string },
): string[] => (hostId.includes('gameWorker') ? [] : files);

/**
 * Builds the worker from the same graph as the page. On its own it would carry all the rules a
 * second time; so both import one file, which the browser fetches once.
 */
export function viteSharedWorker(worker: string): Plugin {
  let file = '';
  return {
    name: 'brenner-shared-worker',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: { resolveDependencies: announced } } }),
    buildStart() {
      file = this.emitFile({ type: 'chunk', id: resolve(worker), name: 'gameWorker' });
    },
    transform(code) {
      if (!ADDRESS.test(code)) return null;
      return { code: code.replace(ADDRESS, `import.meta.ROLLUP_FILE_URL_${file}`), map: null };
    },
  };
}
