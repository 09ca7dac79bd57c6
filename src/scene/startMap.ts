import type { MapHandle, MapOptions } from './mapOptions.ts';
import { noWebGl } from './noWebGl.ts';
import { startPhaser } from './phaser/startPhaser.ts';
import { windowOf } from './windowOf.ts';
import { MapView } from './MapView.ts';

/**
 * Puts the map into an element, outside of React. It reads the store, writes by the commands,
 * and draws only when something has changed.
 */
export async function startMap(options: MapOptions): Promise<MapHandle> {
  if (!hasWebGl()) return noWebGl(options);
  const stage = await startPhaser(options.parent, windowOf(options.parent));
  return new MapView(options, stage);
}

function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  if (context === null) return false;
  const shapesReachVertices = context.getParameter(context.MAX_VERTEX_TEXTURE_IMAGE_UNITS) > 0;
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return shapesReachVertices;
}
