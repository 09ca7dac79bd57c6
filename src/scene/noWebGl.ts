import type { MapHandle, MapOptions } from './mapOptions.ts';

/** Says in place of the map what is missing; all else of the game goes on without it. */
export function noWebGl({ parent, names }: MapOptions): MapHandle {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = names.text('map.no-webgl');
  message.style.cssText =
    'max-width:34rem;margin:20vh auto;padding:1.5rem 2rem;font:1.1rem/1.5 serif;' +
    'background:#f2ead7;color:#2b2621;border:1px solid #2b2621';
  parent.append(message);
  return {
    drawn: Promise.resolve(),
    finish: () => Promise.resolve(),
    destroy: () => message.remove(),
    focus: () => undefined,
    paint: () => Promise.resolve(null),
  };
}
