import { useEffect, useRef } from 'react';
import { belongsToFocus } from './belongsToFocus.ts';

/** A key that does something while the page that it belongs to is open; null does nothing. */
export function usePageKey(key: string, act: (() => void) | null): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const chord = event.ctrlKey || event.metaKey || event.altKey;
      if (chord || event.key.toLowerCase() !== key || belongsToFocus(event)) return;
      if (latest.current === null) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [key]);
}
