import { useEffect } from 'react';
import { useCommands, useDeskStore } from '../hooks/useDesk.ts';
import { actionOf } from './actionOf.ts';

/** Elements that a key belongs to before the desk hears of it. */
const TYPING = 'input, select, textarea, [contenteditable]';
/** Elements that Enter and the space bar press. */
const PRESSABLE = 'button, a, summary, [role="tab"]';

/** True when the key is meant for the element that has the focus. */
function belongsToFocus(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof Element)) return false;
  if (event.key === 'Escape') return false;
  if (target.closest(TYPING)) return true;
  return (event.key === 'Enter' || event.key === ' ') && target.closest(PRESSABLE) !== null;
}

/** Listens to the keys of the desk while a game is on the table. */
export function useKeys(): void {
  const store = useDeskStore();
  const commands = useCommands();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || belongsToFocus(event)) return;
      const action = actionOf(event, store.getState(), commands);
      if (action === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      action();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [store, commands]);
}
