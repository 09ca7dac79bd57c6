import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { IDLE } from './orderEntry.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { GameState } from './state.ts';

/** The page before anything is loaded. */
export const EMPTY: GameState = {
  stage: { kind: 'title' },
  curtain: 'up',
  library: null,
  packs: [],
  following: null,
  game: null,
  orders: [],
  selection: { province: null, unit: null },
  hover: null,
  entry: IDLE,
  mapMode: 'political',
  lens: null,
  panel: { kind: 'none' },
  settings: DEFAULT_SETTINGS,
  notice: null,
};

/** The page's one store: the map subscribes to it by selectors, the panels by a hook. */
export const createGameStore = () => createStore<GameState>()(subscribeWithSelector(() => EMPTY));

export type GameStore = ReturnType<typeof createGameStore>;
