import { useCallback, useEffect, useRef, useState } from 'react';

/** How long a pointer rests before the box opens, and how long it may wander on its way into it, in ms. */
const REST = 300;
const WANDER = 140;

type When = 'now' | 'soon';

/** What a box of explanation hangs on, and what opens and closes it. */
export interface TipState {
  /** null while the box is closed. */
  readonly anchor: Element | null;
  readonly show: (anchor: Element | null, when: When) => void;
  readonly hide: (when: When) => void;
}

export function useTip(): TipState {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const timer = useRef(0);
  const set = useCallback((next: Element | null, wait: number): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setAnchor(next), wait);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    anchor,
    show: (next, when) => set(next, when === 'now' ? 0 : REST),
    hide: (when) => set(null, when === 'now' ? 0 : WANDER),
  };
}
