import type { MapView } from '../MapView.ts';
import { panBy } from '../view/view.ts';

/** Pixels of one press of an arrow key. */
const STEP = 120;
const ZOOM = 1.5;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** True where keys belong to something else: a field, a list, a button that has the focus. */
const isTaken = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target !== document.body && target.id !== 'stage';

/** What a key does to the map, if anything. */
function actionOf(map: MapView, key: string): (() => void) | undefined {
  const { camera } = map;
  const { view } = camera;
  const middle = { x: view.width / 2, y: view.height / 2 };
  const arrow = ARROWS[key];
  if (arrow) return () => camera.glide(panBy(view, arrow[0], arrow[1]));
  switch (key) {
    case '+':
    case '=':
      return () => camera.zoom(middle, ZOOM, true);
    case '-':
    case '_':
      return () => camera.zoom(middle, 1 / ZOOM, true);
    case 'Home':
      return () => map.home();
    case ' ':
      return map.options.store.getState().stage.kind === 'showing' ? () => map.skip() : undefined;
    default:
      return undefined;
  }
}

/** Arrow keys pan, plus and minus zoom, Home goes to one's capital, Space skips a month's play. */
export function followKeys(map: MapView): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
    const action = actionOf(map, event.key);
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}
