import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Commands } from '../../game/commands.ts';
import type { Game, GameState, MapMode } from '../../game/state.ts';
import type { PowerId, World } from '../../rules/index.ts';

/** What the panels stand on: the page's one store and the commands that change it. */
export interface DeskParts {
  readonly store: StoreApi<GameState>;
  readonly commands: Commands;
  /** What the colours of the map mean now. */
  readonly legend: (game: Game, mode: MapMode, lens: PowerId | null) => readonly LegendLine[];
  /** The whole map as it stands in a world, as a picture; null where the page has no map. */
  readonly paint: (world: World) => Promise<Blob | null>;
}

/** One colour of the map with what it means. */
export interface LegendLine {
  /** A CSS background. */
  readonly background: string;
  readonly text: string;
}

export const DeskContext = createContext<DeskParts | null>(null);

function useParts(): DeskParts {
  const parts = useContext(DeskContext);
  if (parts === null) throw new Error('a panel stands outside of <Panels>');
  return parts;
}

/** Reads the store; a selector that makes a new object goes through `useShallow`. */
export const useDesk = <T>(selector: (state: GameState) => T): T =>
  useStore(useParts().store, selector);

export const useCommands = (): Commands => useParts().commands;

export const useLegend = (): DeskParts['legend'] => useParts().legend;

export const usePaint = (): DeskParts['paint'] => useParts().paint;

export const useDeskStore = (): StoreApi<GameState> => useParts().store;

/** The game on the table, for panels that are shown only while there is one. */
export function useGame(): Game {
  const game = useDesk((state) => state.game);
  if (game === null) throw new Error('this panel needs a game on the table');
  return game;
}
