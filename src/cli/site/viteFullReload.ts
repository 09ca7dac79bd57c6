import type { Plugin } from 'vite';

/** What lives on in the running game and cannot be swapped under it: all but the panels. */
const LASTING = /\/src\/(?:rules|ai|content|game|scene|app)\//;

/**
 * Reloads the page when a lasting file changes in development. Without it React would get a new
 * store while the map stayed on the old one. Panels still swap in place and keep their state.
 */
export function viteFullReload(): Plugin {
  return {
    name: 'brenner-full-reload',
    apply: 'serve',
    hotUpdate({ file }) {
      if (!LASTING.test(file)) return undefined;
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
