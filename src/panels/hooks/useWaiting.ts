import { useMemo } from 'react';
import { waitingDispatches, type Dispatch } from '../../game/dispatches.ts';
import { useDesk } from './useDesk.ts';

/** Dispatches that wait for an answer and have none among this month's orders. */
export function useWaiting(): readonly Dispatch[] {
  const game = useDesk((state) => state.game);
  const orders = useDesk((state) => state.orders);
  return useMemo(() => (game === null ? [] : waitingDispatches(game, orders)), [game, orders]);
}
