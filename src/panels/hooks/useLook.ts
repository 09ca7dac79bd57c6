import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Panel } from '../../game/state.ts';
import { useDesk } from './useDesk.ts';

const DARK = '(prefers-color-scheme: dark)';

function watchScheme(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Pages that need more room than a column. */
const WIDE: readonly Panel['kind'][] = ['paper', 'desk', 'epilogue'];

/** How much of the window the open page takes from the map. */
function sideOf(panel: Panel, playing: boolean): string {
  if (!playing || panel.kind === 'none') return 'none';
  return WIDE.includes(panel.kind) ? 'wide' : 'column';
}

/** Writes the theme, the text's size and the room of the open page to where the styles read them. */
export function useLook(): void {
  const textSize = useDesk((state) => state.settings.textSize);
  const theme = useDesk((state) => state.settings.theme);
  const side = useDesk((state) => sideOf(state.panel, state.game !== null));
  const isDark = useSyncExternalStore(watchScheme, () => window.matchMedia(DARK).matches);
  const look = theme === 'system' ? (isDark ? 'dark' : 'light') : theme;
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset['theme'] = look;
    dataset['side'] = side;
    style.fontSize = `${textSize}%`;
  }, [look, side, textSize]);
}
