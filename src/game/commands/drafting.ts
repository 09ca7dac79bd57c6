import { isOpenOrder } from '../../content/link/isOpenOrder.ts';
import type { Order } from '../../rules/index.ts';
import type { Game } from '../state.ts';
import { orderable, type Parts } from './parts.ts';

/** Keeps this month's orders as they are given, so that a closed tab does not lose them. */
export function keepDrafts(parts: Parts): void {
  const { store, host } = parts;
  store.subscribe(
    ({ orders }) => orders,
    (orders) => {
      const game = orderable(parts);
      if (game === null) return;
      // A browser that keeps no saves has said so at the last autosave.
      host.shelf.keepDraft(game.slot, { month: game.world.month, orders }).catch(() => undefined);
    },
  );
}

/** The orders that were given before the tab was closed, as far as they are still open. */
export async function draftOf({ host }: Parts, game: Game): Promise<readonly Order[]> {
  const draft = await host.shelf.readDraft(game.slot);
  const { legal } = game;
  if (legal === null || draft?.month !== game.world.month) return [];
  return draft.orders.filter((order) => isOpenOrder(legal, order));
}
