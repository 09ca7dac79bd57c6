import type { MapView } from '../MapView.ts';

/** Pixels from the edge of the window at which the map begins to move, and pixels a second. */
const EDGE = 4;
const SPEED = 900;

const push = (at: number, size: number): number =>
  at < EDGE ? -SPEED : at >= size - EDGE ? SPEED : 0;

/** A mouse at the edge of the window moves the map that way, if the player has set it so. */
export function followEdges({ camera, options }: MapView): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const rest = (): void => camera.drift(0, 0);
  window.addEventListener(
    'pointermove',
    ({ pointerType, clientX, clientY, buttons }) => {
      if (!options.store.getState().settings.edgeScroll) return rest();
      if (pointerType !== 'mouse' || buttons !== 0) return rest();
      camera.drift(push(clientX, window.innerWidth), push(clientY, window.innerHeight));
    },
    { signal },
  );
  document.documentElement.addEventListener('pointerleave', rest, { signal });
  window.addEventListener('blur', rest, { signal });
  return () => {
    rest();
    stop.abort();
  };
}
