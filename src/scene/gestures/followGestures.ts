import { stepOf } from '../../game/orderEntry.ts';
import type { MapView } from '../MapView.ts';
import { panBy, type Spot, toWorld } from '../view/view.ts';
import { brokenAt } from '../arrows/failedArrows.ts';
import { passageUnder } from '../signs/passageMarks.ts';
import { pick } from '../shapes/pick.ts';
import type { ProvinceId } from '../../rules/index.ts';
import { type Hand, IDLE_HAND, type Intent, LONG_PRESS, readTouch, type Touch } from './gesture.ts';

/** How much one line of a wheel zooms, and one double click. */
const WHEEL = 0.0016;
const DOUBLE_ZOOM = 2;
/** The most that one event of a wheel may turn. */
const MOST_TURN = 240;

/** The land or sea under a spot of the window. */
function provinceAt({ camera, shapes }: MapView, spot: Spot): ProvinceId | null {
  const { x, y } = toWorld(camera.view, spot);
  const shape = pick(shapes, x, y);
  if (shape === undefined || shape.ground === 'lagoon' || shape.ground === 'waste') return null;
  return shape.id as ProvinceId;
}

/** True on the province of the unit that is chosen and takes orders, and on land to be shared out. */
function canPull(map: MapView, spot: Spot): boolean {
  const { game, entry, stage } = map.options.store.getState();
  if (!game?.legal || entry.kind === 'idle' || stage.kind !== 'playing') return false;
  const province = provinceAt(map, spot);
  if (province === null) return false;
  return entry.kind === 'sharing'
    ? stepOf(game.legal, entry).targets.includes(province)
    : game.world.units[entry.unit]?.at === province;
}

function act(map: MapView, intent: Intent): void {
  const { camera, options } = map;
  const { commands } = options;
  switch (intent.kind) {
    case 'pan':
      camera.set(panBy(camera.view, intent.dx, intent.dy));
      return;
    case 'zoom':
      camera.zoom(intent.at, intent.factor);
      return;
    case 'hover':
      hoverOver(map, provinceAt(map, intent.at));
      return;
    case 'pull':
      pull(map, provinceAt(map, intent.at));
      return;
    case 'click':
    case 'drop':
      choose(map, intent.at);
      return;
    case 'double-click':
      camera.zoom(intent.at, DOUBLE_ZOOM, true);
      return;
    case 'long-press': {
      const province = provinceAt(map, intent.at);
      if (province !== null) commands.open({ kind: 'province', province });
      return;
    }
    case 'give-up':
      hoverOver(map, null);
  }
}

/** Land that is shared out is taken as the pull goes over it; an order looks where it would go. */
function pull(map: MapView, province: ProvinceId | null): void {
  const { commands, store } = map.options;
  if (province !== null && store.getState().entry.kind === 'sharing') commands.choose(province);
  hoverOver(map, province);
}

function hoverOver({ options }: MapView, province: ProvinceId | null): void {
  if (options.store.getState().hover !== province) options.commands.hover(province);
}

/**
 * A click ends the play of a month, asks why an order failed, opens a strait's page, chooses a
 * province, or on bare paper chooses none.
 */
function choose(map: MapView, spot: Spot): void {
  if (map.skip()) return;
  const { commands, store } = map.options;
  const state = store.getState();
  const { view } = map.camera;
  const failed = brokenAt(state, toWorld(view, spot), view.scale);
  const month = state.game?.months.at(-1)?.month;
  if (failed !== null && month !== undefined) {
    commands.open({ kind: 'paper', month, about: failed });
    return;
  }
  if (state.entry.kind === 'idle' && openPassage(map, spot)) return;
  const province = provinceAt(map, spot);
  if (province !== null) commands.choose(province);
  else if (state.entry.kind === 'idle') commands.select(null);
  else commands.cancel();
}

/** Opens the page of the first keeper of a strait or a canal whose sign was clicked. */
function openPassage({ camera, options, passages }: MapView, spot: Spot): boolean {
  const { view } = camera;
  const keeper = passageUnder(passages, toWorld(view, spot), view.scale)?.edge.keepers?.[0];
  if (keeper !== undefined) options.commands.open({ kind: 'province', province: keeper });
  return keeper !== undefined;
}

/** Reads mouse, pen and fingers on the canvas. Returns how to stop. */
export function followGestures(map: MapView): () => void {
  const { canvas } = map;
  const stop = new AbortController();
  const { signal } = stop;
  let hand: Hand = IDLE_HAND;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const read = (touch: Touch): void => {
    const reading = readTouch(hand, touch, performance.now());
    hand = reading.hand;
    for (const intent of reading.intents) act(map, intent);
    if (hand.kind !== 'pressed') clearTimeout(rest);
  };
  const spotOf = ({ clientX, clientY }: MouseEvent): Spot => {
    const { left, top } = map.options.parent.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      canvas.setPointerCapture(event.pointerId);
      const at = spotOf(event);
      read({ kind: 'down', id: event.pointerId, at, pulls: canPull(map, at) });
      clearTimeout(rest);
      if (event.pointerType !== 'mouse')
        rest = setTimeout(() => read({ kind: 'rest' }), LONG_PRESS);
    },
    { signal },
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' && hand.kind === 'idle') return;
      read({ kind: 'move', id: event.pointerId, at: spotOf(event) });
    },
    { signal },
  );
  const up = (event: PointerEvent): void =>
    read({ kind: 'up', id: event.pointerId, at: spotOf(event) });
  canvas.addEventListener('pointerup', up, { signal });
  canvas.addEventListener(
    'pointercancel',
    ({ pointerId }) => read({ kind: 'cancel', id: pointerId }),
    { signal },
  );
  // A finger that is lifted after a long press would click what the press has opened under it.
  canvas.addEventListener('touchend', (event) => event.preventDefault(), { signal });
  canvas.addEventListener('pointerleave', () => hoverOver(map, null), { signal });
  followWheel(map, signal, spotOf);
  return () => {
    clearTimeout(rest);
    stop.abort();
  };
}

/** The wheel zooms about the pointer; the other button takes back what was begun. */
function followWheel(
  { canvas, camera, options }: MapView,
  signal: AbortSignal,
  spotOf: (event: MouseEvent) => Spot,
): void {
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const turn = Math.min(MOST_TURN, Math.max(-MOST_TURN, event.deltaY * lines));
      const pinched = event.ctrlKey ? 5 : 1;
      camera.zoom(spotOf(event), Math.exp(-turn * WHEEL * pinched), !event.ctrlKey);
    },
    { signal, passive: false },
  );
  canvas.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault();
      options.commands.cancel();
    },
    { signal },
  );
}
