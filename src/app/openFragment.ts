import type { Commands } from '../game/commands.ts';
import type { GameStore } from '../game/store.ts';

/**
 * Opens the game in the address's fragment, if there is one, now and whenever it changes. Once it
 * lies on the table the fragment goes, so that reloading the page goes on with the game; a link
 * that could not be opened stays where one can look at it.
 */
export function openFragment(commands: Commands, store: GameStore): void {
  const open = async (): Promise<void> => {
    if (location.hash.length <= 1) return;
    const before = store.getState().game;
    await commands.openLink(location.hash);
    if (store.getState().game !== before)
      history.replaceState(null, '', location.pathname + location.search);
  };
  window.addEventListener('hashchange', () => void open());
  void open();
}
