import type { OfferTerms } from '../../rules/index.ts';
import type { Commands } from '../commands.ts';
import { keepSettings } from '../settings.ts';
import { PLAYBACKS } from '../state.ts';
import { type Parts, put, tell } from './parts.ts';

type Showing = Pick<
  Commands,
  'setMapMode' | 'open' | 'openDesk' | 'set' | 'turnPlayback' | 'dismiss'
>;

/** An empty sheet on the desk. */
const BLANK: OfferTerms = { clauses: [], until: null };

/** What the page shows and how; nothing here touches the game. */
export function showing(parts: Parts): Showing {
  const { store, host } = parts;
  const set: Showing['set'] = (change) => {
    const settings = { ...store.getState().settings, ...change };
    put(parts, { settings });
    keepSettings(host, settings);
  };
  return {
    setMapMode: (mapMode, lens) => {
      const { lens: now, game } = store.getState();
      put(parts, { mapMode, lens: lens ?? now ?? game?.me ?? null });
    },
    open: (panel) => put(parts, { panel }),
    openDesk: (to, draft = BLANK) => put(parts, { panel: { kind: 'desk', to, draft } }),
    set,
    turnPlayback: () => {
      const { playback: now } = store.getState().settings;
      const playback = PLAYBACKS[(now + 1) % PLAYBACKS.length] ?? 0;
      set({ playback });
      tell(parts, 'note', `note.playback.${playback}`);
    },
    dismiss: () => put(parts, { notice: null }),
  };
}
