import { useEffect } from 'react';
import { useCommands, useDeskStore } from '../hooks/useDesk.ts';
import { actionOf } from './actionOf.ts';
import { belongsToFocus } from './belongsToFocus.ts';

/** Listens to the keys of the desk while a game is on the table. */
export function useKeys(): void {
  const store = useDeskStore();
  const commands = useCommands();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const state = store.getState();
      // While months go by, any key stops them, wherever the focus is.
      const isDesks = state.stage.kind === 'advancing' || !belongsToFocus(event);
      if (event.defaultPrevented || !isDesks) return;
      const action = actionOf(event, state, commands);
      if (action === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      action();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [store, commands]);
}
