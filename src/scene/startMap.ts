import type { MapHandle, MapOptions } from './mapOptions.ts';
import { MapView } from './MapView.ts';
import { noWebGl } from './noWebGl.ts';
import { type MapStage, raiseStage } from './raiseStage.ts';

export { raiseStage } from './raiseStage.ts';

/**
 * Puts the map into an element, outside of React, on a stage that may have been raised there before.
 * It reads the store, writes by the commands, and draws only when something has changed.
 */
export async function startMap(
  options: MapOptions,
  raised: Promise<MapStage | null> = raiseStage(options.parent),
): Promise<MapHandle> {
  const { parent, names } = options;
  parent.setAttribute('aria-label', names.text('map.name'));
  const stage = await raised;
  return stage === null ? noWebGl(options) : new MapView(options, stage);
}
