import { useMemo } from 'react';
import { useCommands, useDesk, useDeskStore, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PAGES } from '../nav/pages.ts';
import { commandHits } from './commandHits.ts';
import type { Hit } from './findHits.ts';
import { worldHits } from './worldHits.ts';

/** Everything that can be found and opened now; without `all` the commands and the pages alone. */
export function useHits(all: boolean): readonly Hit[] {
  const game = useGame();
  const selection = useDesk((state) => state.selection);
  const store = useDeskStore();
  const commands = useCommands();
  const speech = useSpeech();
  const desk = useMemo(() => {
    const pages = PAGES.flatMap(({ id, key, panel }): Hit[] => {
      const wanted = panel({ game, selection });
      if (wanted === null || id === 'search') return [];
      const name = speech.say(`page.${id}`);
      const note = speech.say(`page.${id}.does`);
      const open = () => commands.open(wanted);
      return [{ id: `page ${id}`, group: 'page', name, note, shortcut: key, open }];
    });
    return [...commandHits(store.getState(), commands, speech), ...pages];
  }, [game, selection, store, commands, speech]);
  const world = useMemo(
    () => (all ? worldHits(game, commands, speech) : []),
    [all, game, commands, speech],
  );
  return useMemo(() => [...desk, ...world], [desk, world]);
}
