import type { Commands } from '../game/commands.ts';

/** Opens the game in the address's fragment, if there is one, now and whenever it changes. */
export function openFragment(commands: Commands): void {
  const open = (): void => {
    if (location.hash.length > 1) void commands.openLink(location.hash);
  };
  window.addEventListener('hashchange', open);
  open();
}
