import { useMemo } from 'react';
import { useCommands, useDesk, useDeskStore, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PAGES } from '../nav/pages.ts';
import { commandHits } from './commandHits.ts';
import type { Hit } from './findHits.ts';
import { worldHits } from './worldHits.ts';

/** Everything that can be found and opened now. */
export function useHits(): readonly Hit[] {
  const game = useGame();
  const selection = useDesk((state) => state.selection);
  const store = useDeskStore();
  const commands = useCommands();
  const speech = useSpeech();
  return useMemo(() => {
    const pages = PAGES.flatMap(({ id, key, panel }): Hit[] => {
      const wanted = panel({ game, selection });
      if (wanted === null || id === 'search') return [];
      const name = speech.say(`page.${id}`);
      const note = speech.say(`page.${id}.does`);
      const open = () => commands.open(wanted);
      return [{ id: `page ${id}`, group: 'page', name, note, shortcut: key, open }];
    });
    return [
      ...commandHits(store.getState(), commands, speech),
      ...pages,
      ...worldHits(game, commands, speech),
    ];
  }, [game, selection, store, commands, speech]);
}
