import type { Content, World } from '../rules/index.ts';
import type { Commands } from './commands.ts';
import type { GameStore } from './store.ts';

/**
 * What modders and tests find as `window.brenner` in the page's console. Read the store and give
 * commands; writing into the world by hand breaks the game's link.
 */
export interface BrennerConsole {
  /** `store.getState()` is the whole state of the page. */
  readonly store: GameStore;
  /** Everything that the page can be made to do: `commands.endMonth()` … */
  readonly commands: Commands;
  /** The packs' content of the game on the table. */
  readonly content: Content | null;
  /** The world as it stands. */
  readonly world: World | null;
  /** The fingerprint after the last month. */
  readonly hash: string | null;
}

declare global {
  interface Window {
    brenner?: BrennerConsole;
  }
}

/** Puts the game into the console. */
export function exposeConsole(store: GameStore, commands: Commands): void {
  const game = () => store.getState().game;
  window.brenner = {
    store,
    commands,
    get content() {
      return game()?.content ?? null;
    },
    get world() {
      return game()?.world ?? null;
    },
    get hash() {
      return game()?.months.at(-1)?.hash ?? null;
    },
  };
}
