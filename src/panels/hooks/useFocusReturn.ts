import { useEffect, useRef } from 'react';
import { useDesk, useDeskStore } from './useDesk.ts';

/** What has the focus and shows it: a pointer's focus is of no use to anybody. */
const seenFocus = (): HTMLElement | null => document.querySelector<HTMLElement>(':focus-visible');

/** When a page is closed by the keyboard, the focus goes back to what on the desk opened it. */
export function useFocusReturn(): void {
  const store = useDeskStore();
  const isOpen = useDesk(({ panel }) => panel.kind !== 'none');
  const opener = useRef<HTMLElement>(null);
  useEffect(
    () =>
      store.subscribe(({ panel }, before) => {
        if (panel === before.panel || panel.kind === 'none') return;
        const focus = seenFocus();
        const isFirst = before.panel.kind === 'none';
        if (isFirst || focus?.closest('aside') === null) opener.current = focus;
      }),
    [store],
  );
  // After the page is gone, unless something else was given the focus meanwhile.
  useEffect(() => {
    if (!isOpen && document.activeElement === document.body) opener.current?.focus();
  }, [isOpen]);
}
