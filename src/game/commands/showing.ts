import type { Commands } from '../commands.ts';
import { keepSettings } from '../settings.ts';
import { type Parts, put } from './parts.ts';

type Showing = Pick<Commands, 'setMapMode' | 'open' | 'openDesk' | 'set' | 'dismiss'>;

/** What the page shows and how; nothing here touches the game. */
export function showing(parts: Parts): Showing {
  const { store, host } = parts;
  return {
    setMapMode: (mapMode, lens) => {
      const { lens: now, game } = store.getState();
      put(parts, { mapMode, lens: lens ?? now ?? game?.me ?? null });
    },
    open: (panel) => put(parts, { panel }),
    openDesk: (to, clauses = []) => put(parts, { panel: { kind: 'desk', to, clauses } }),
    set: (change) => {
      const settings = { ...store.getState().settings, ...change };
      put(parts, { settings });
      keepSettings(host, settings);
    },
    dismiss: () => put(parts, { notice: null }),
  };
}
