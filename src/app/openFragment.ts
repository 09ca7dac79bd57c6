import type { Commands } from '../game/commands.ts';
import type { GameStore } from '../game/store.ts';

/** Whether the address brings a game. */
export const hasFragment = (): boolean => location.hash.length > 1;

/**
 * Opens the game in the address's fragment now and whenever it changes; without one the packs are
 * laid out. Once the game lies on the table the fragment goes, so that reloading the page goes on
 * with the game; a link that could not be opened stays where one can look at it.
 */
export function openFragment(commands: Commands, store: GameStore): void {
  const open = async (): Promise<void> => {
    const before = store.getState().game;
    await commands.openLink(location.hash);
    if (store.getState().game !== before)
      history.replaceState(null, '', location.pathname + location.search);
  };
  window.addEventListener('hashchange', () => {
    if (hasFragment()) void open();
  });
  void (hasFragment() ? open() : commands.load());
}
