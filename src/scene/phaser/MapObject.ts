import Phaser from 'phaser';
import type { Frame, Layer } from '../gl/Layer.ts';
import { makeDrawable } from './untyped.ts';

type Context = Phaser.Renderer.WebGL.DrawingContext;

/** Runs the layers one upon the other, outside of Phaser's batches. */
class MapNode extends Phaser.Renderer.WebGL.RenderNodes.RenderNode {
  readonly #layers: readonly Layer[];
  readonly #frame: (context: Context) => Frame;

  constructor(
    manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager,
    layers: readonly Layer[],
    frame: (context: Context) => Frame,
  ) {
    super('MapNode', manager);
    this.#layers = layers;
    this.#frame = frame;
  }

  override run(context: Context): void {
    this.manager.startStandAloneRender();
    this.onRunBegin(context);
    const frame = this.#frame(context);
    for (const layer of this.#layers) layer.draw(frame);
    this.onRunEnd(context);
  }
}

/** The whole map as one object of Phaser's display list. */
export class MapObject extends Phaser.GameObjects.GameObject {
  readonly node: MapNode;

  constructor(scene: Phaser.Scene, layers: readonly Layer[], frame: (context: Context) => Frame) {
    super(scene, 'Map');
    this.node = new MapNode(rendererOf(scene).renderNodes, layers, frame);
  }

  /** Called by Phaser for each camera. */
  renderWebGL(_renderer: unknown, source: MapObject, context: Context): void {
    source.node.run(context);
  }
}

makeDrawable(MapObject);

/** The scene's renderer, which is WebGL or the game would not have started. */
export function rendererOf(scene: Phaser.Scene): Phaser.Renderer.WebGL.WebGLRenderer {
  const { renderer } = scene.sys;
  if (!('gl' in renderer)) throw new Error('The map needs WebGL.');
  return renderer;
}
