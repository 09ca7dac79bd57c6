import { useEffect, useRef } from 'react';
import type { GameState } from '../../game/state.ts';
import { waitingDispatches } from '../../game/dispatches.ts';
import { isRoomy } from './isRoomy.ts';
import { useCommands, useDesk, useDeskStore } from './useDesk.ts';

/**
 * When a month has been shown: what asks for an answer is laid on the desk, else the paper.
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
  if (!['none', 'paper', 'dispatches', 'orders'].includes(panel.kind)) return;
  const waits = waitingDispatches(game, []).length > 0;
  open(waits ? { kind: 'dispatches' } : { kind: 'paper', month: last });
}
