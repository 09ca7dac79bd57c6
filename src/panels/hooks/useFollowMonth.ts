import { useEffect, useRef } from 'react';
import type { GameState } from '../../game/state.ts';
import { conferencesWonBy } from '../../game/conferencesOf.ts';
import { waitingDispatches } from '../../game/dispatches.ts';
import { isRoomy } from './isRoomy.ts';
import { useCommands, useDesk, useDeskStore } from './useDesk.ts';

/**
 * When a month has been shown: what asks for an answer is laid on the desk, then a
 * conference that we have a word in, else the paper.
 * A page that was left open about something else stays. On narrow screens nothing opens by
 * itself: the counts on the bar say what has come in. After the last month the last page opens.
 */
export function useFollowMonth(): void {
  const store = useDeskStore();
  const { open } = useCommands();
  const month = useDesk((state) => state.game?.world.month);
  const ready = useDesk(({ stage }) => stage.kind === 'playing' || stage.kind === 'finished');
  const shown = useRef(month);
  useEffect(() => {
    if (!ready || month === undefined || shown.current === month) return;
    shown.current = month;
    if (store.getState().stage.kind === 'finished') open({ kind: 'epilogue' });
    else if (isRoomy()) openNews(store.getState(), open);
  }, [month, ready, open, store]);
}

function openNews({ game, panel }: GameState, open: ReturnType<typeof useCommands>['open']): void {
  const last = game?.months.at(-1)?.month;
  if (game === null || last === undefined) return;
  if (!['none', 'paper', 'dispatches', 'orders', 'conference'].includes(panel.kind)) return;
  const [conference] = game.me === null ? [] : conferencesWonBy(game, game.me);
  if (waitingDispatches(game, []).length > 0) open({ kind: 'dispatches' });
  else if (conference !== undefined) open({ kind: 'conference', conference });
  else open({ kind: 'paper', month: last });
}
