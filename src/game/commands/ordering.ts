import { isOpenOrder } from '../../content/link/isOpenOrder.ts';
import type { Order } from '../../rules/index.ts';
import type { Commands } from '../commands.ts';
import { withOrder } from '../orderList.ts';
import { orderable, type Parts, put, tell } from './parts.ts';

/** Giving orders and taking them back. */
export function ordering(parts: Parts): Pick<Commands, 'give' | 'takeBack' | 'undo'> {
  /** The lists before each change of this month, the latest last. */
  const before: (readonly Order[])[] = [];
  const { store } = parts;
  store.subscribe(
    ({ game }) => game?.world,
    () => before.splice(0),
  );

  const change = (orders: readonly Order[]): void => {
    before.push(store.getState().orders);
    put(parts, { orders });
  };

  return {
    give: (order) => {
      const game = orderable(parts);
      if (!game?.legal) return;
      if (!isOpenOrder(game.legal, order)) tell(parts, 'error', 'problem.order-not-legal');
      else change(withOrder(store.getState().orders, order, game.world));
    },
    takeBack: (index) => {
      if (orderable(parts)) change(store.getState().orders.filter((_, i) => i !== index));
    },
    undo: () => {
      const last = before.pop();
      if (orderable(parts) && last !== undefined) put(parts, { orders: last });
    },
  };
}
