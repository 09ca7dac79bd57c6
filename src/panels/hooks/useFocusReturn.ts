import { useEffect } from 'react';
import { useDeskStore } from './useDesk.ts';

/** What has the focus and shows it: a pointer's focus is of no use to anybody. */
const seenFocus = (): HTMLElement | null => document.querySelector<HTMLElement>(':focus-visible');

/** When a page is closed by the keyboard, the focus goes back to what on the desk opened it. */
export function useFocusReturn(): void {
  const store = useDeskStore();
  useEffect(() => {
    let opener: HTMLElement | null = null;
    return store.subscribe(({ panel }, before) => {
      const isOpen = panel.kind !== 'none';
      const wasOpen = before.panel.kind !== 'none';
      if (isOpen) {
        const focus = seenFocus();
        if (!wasOpen || focus?.closest('aside') === null) opener = focus;
        return;
      }
      if (!wasOpen) return;
      const goal = opener;
      // Once the page is gone, and unless something else was given the focus meanwhile.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) goal?.focus();
      });
    });
  }, [store]);
}
