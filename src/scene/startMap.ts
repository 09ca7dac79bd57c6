import type { MapHandle, MapOptions } from './mapOptions.ts';
import { MapView } from './MapView.ts';
import { noWebGl } from './noWebGl.ts';
import { rendererOf } from './phaser/MapObject.ts';
import { type Stage, startPhaser } from './phaser/startPhaser.ts';
import { windowOf } from './windowOf.ts';

/**
 * Puts the map into an element, outside of React. It reads the store, writes by the commands,
 * and draws only when something has changed.
 */
export async function startMap(options: MapOptions): Promise<MapHandle> {
  const { parent, names } = options;
  parent.setAttribute('aria-label', names.text('map.name'));
  const stage = await tryPhaser(parent);
  if (stage === null) return noWebGl(options);
  if (readsPaint(stage)) return new MapView(options, stage);
  stage.destroy();
  return noWebGl(options);
}

/** Phaser throws where there is no WebGL; whatever else goes wrong is told as what it is. */
async function tryPhaser(parent: HTMLElement): Promise<Stage | null> {
  try {
    return await startPhaser(parent, windowOf(parent));
  } catch (error) {
    if (document.createElement('canvas').getContext('webgl') === null) return null;
    throw error;
  }
}

/** True if vertex shaders may read textures: what is a coast and what a frontier they read there. */
function readsPaint({ scene }: Stage): boolean {
  const { gl } = rendererOf(scene);
  return gl.getParameter(gl.MAX_VERTEX_TEXTURE_IMAGE_UNITS) > 0;
}
