import type { Panel } from '../../game/state.ts';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import type { PageEntry } from './pages.ts';
import { isSamePage, togglePanel } from './togglePanel.ts';

/** How a page can be opened from here; `wanted` is null while there is nothing to open. */
export interface PageLink {
  readonly wanted: Panel | null;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

export function usePageLink(page: PageEntry): PageLink {
  const commands = useCommands();
  const current = useDesk((state) => state.panel);
  const game = useDesk((state) => state.game);
  const selection = useDesk((state) => state.selection);
  const wanted = page.panel({ game, selection });
  return {
    wanted,
    isOpen: wanted !== null && isSamePage(current, wanted),
    toggle: () => {
      if (wanted !== null) togglePanel(commands, current, wanted);
    },
  };
}
