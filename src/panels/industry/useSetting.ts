import { verdictOn } from '../../game/reckon.ts';
import type { Order } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';

/**
 * Sets something that stands until it is set again: gives the order, or takes back the one given
 * this month where that would change nothing.
 */
export function useSetting(): (order: Order, same: (given: Order) => boolean) => void {
  const game = useGame();
  const orders = useDesk((state) => state.orders);
  const { give, takeBack } = useCommands();
  return (order, same) => {
    const at = orders.findIndex(same);
    const changes = game.me !== null && verdictOn(game, game.me, order) === 'allowed';
    if (changes) give(order);
    else if (at >= 0) takeBack(at);
  };
}
