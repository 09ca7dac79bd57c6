import { useCallback, useEffect, useState } from 'react';
import type { SaveInfo } from '../../game/commands.ts';
import { useCommands } from '../hooks/useDesk.ts';

/** The saved games, newest first; null until they have been read. */
export function useSaves(): { saves: readonly SaveInfo[] | null; refresh: () => void } {
  const { listSaves } = useCommands();
  const [saves, setSaves] = useState<readonly SaveInfo[] | null>(null);
  const refresh = useCallback(() => {
    listSaves().then(
      (found) => setSaves([...found].sort((a, b) => b.savedAt - a.savedAt)),
      () => setSaves([]),
    );
  }, [listSaves]);
  useEffect(refresh, [refresh]);
  return { saves, refresh };
}
