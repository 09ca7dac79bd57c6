import { useDesk } from '../hooks/useDesk.ts';
import { useWaiting } from '../hooks/useWaiting.ts';
import type { PageEntry } from './pages.ts';

/** What waits behind each page, where something can: letters without an answer, orders given. */
export function usePageCounts(): Readonly<Partial<Record<PageEntry['id'], number>>> {
  return { dispatches: useWaiting().length, orders: useDesk((state) => state.orders.length) };
}
