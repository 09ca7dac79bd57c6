import type { GameStore } from '../game/store.ts';

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => resolve()));

/**
 * Has the map seen first: the plate goes with its first picture, and the desk comes, with all the
 * work that it is for the browser, when that picture is on its way to the screen.
 */
export async function liftCurtain(store: GameStore): Promise<void> {
  if (store.getState().curtain !== 'down') return;
  store.setState({ curtain: 'rising' });
  await nextFrame();
  if (store.getState().curtain === 'rising') store.setState({ curtain: 'up' });
}
