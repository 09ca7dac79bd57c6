import type { Texture, Shader } from './gl/Mesh.ts';
import { compile } from './gl/compile.ts';
import { tileTexture } from './gl/textures.ts';
import { ARROWS } from './layers/arrowShader.ts';
import { FILL } from './layers/fillShader.ts';
import { LABELS } from './layers/labelShader.ts';
import { LINES } from './layers/lineShader.ts';
import { PICTURES } from './layers/PictureLayer.ts';
import { TERRAIN } from './layers/TerrainLayer.ts';
import { rendererOf } from './phaser/MapObject.ts';
import { startPhaser, type Stage } from './phaser/startPhaser.ts';
import { paperTile } from './style/paperTile.ts';
import { windowOf } from './outlookOf.ts';

/** A stage with what every map is drawn with: its shaders are compiled, its paper is laid ready. */
export interface MapStage extends Stage {
  readonly paper: Texture;
}

const SHADERS: readonly Shader[] = [FILL, LINES, TERRAIN, LABELS, ARROWS, PICTURES];

/** Raises a stage in an element, before anybody knows for which map. Null where there is no WebGL. */
export async function raiseStage(parent: HTMLElement): Promise<MapStage | null> {
  const stage = await tryPhaser(parent);
  if (stage === null) return null;
  if (!readsPaint(stage)) {
    stage.destroy();
    return null;
  }
  const renderer = rendererOf(stage.scene);
  const compiled = compile(renderer, SHADERS);
  const { side, data } = paperTile();
  const paper = tileTexture(renderer, data, side);
  await compiled;
  return { ...stage, paper };
}

/** Phaser throws where there is no WebGL; whatever else goes wrong is told as what it is. */
async function tryPhaser(parent: HTMLElement): Promise<Stage | null> {
  try {
    return await startPhaser(parent, windowOf(document.documentElement));
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
