import type { ProvinceId } from '../rules/index.ts';
import { Frames } from './Frames.ts';
import { viewUniforms } from './gl/Layer.ts';
import { groundLayers, type GroundLayers } from './layers/groundLayers.ts';
import type { MapHandle, MapOptions } from './mapOptions.ts';
import { paintGround } from './paint/paintGround.ts';
import { MapObject, rendererOf } from './phaser/MapObject.ts';
import type { Stage } from './phaser/startPhaser.ts';
import { readShapes, type Shapes } from './shapes/shapes.ts';
import { groundOf } from './shapes/groundOf.ts';
import { Camera } from './view/Camera.ts';
import type { Sheet } from './view/view.ts';
import { windowOf } from './windowOf.ts';

/** The world plane of every board. */
export const SHEET: Sheet = { width: 6400, height: 4400 };

/** The map in its window: holds the parts together and tears them down. */
export class MapView implements MapHandle {
  readonly #options: MapOptions;
  readonly #stage: Stage;
  readonly #frames: Frames;
  readonly #camera: Camera;
  readonly #shapes: Shapes;
  readonly #ground: GroundLayers;
  readonly #undo: (() => void)[] = [];

  constructor(options: MapOptions, stage: Stage) {
    this.#options = options;
    this.#stage = stage;
    this.#frames = new Frames(() => stage.draw());
    this.#camera = new Camera(this.#frames, SHEET, windowOf(options.parent));
    this.#shapes = readShapes(options.shapes, groundOf(options.board));
    const renderer = rendererOf(stage.scene);
    this.#ground = groundLayers(renderer, this.#shapes, options.decor, SHEET);
    this.#mount();
    this.#listen();
  }

  get camera(): Camera {
    return this.#camera;
  }

  focus(province: ProvinceId): void {
    const place = this.#options.board.places[province];
    if (place !== undefined) this.#camera.lookAt(place.label);
  }

  destroy(): void {
    for (const undo of this.#undo) undo();
    this.#frames.stop();
    this.#stage.destroy();
  }

  #mount(): void {
    const { scene } = this.#stage;
    const { fill, lines } = this.#ground;
    const map = new MapObject(scene, [fill, lines], (context) => {
      const { density } = windowOf(this.#options.parent);
      const { view } = this.#camera;
      return { context, view, density, uniforms: viewUniforms(view, density) };
    });
    scene.add.existing(map);
    this.#stage.canvas.style.cssText += ';position:absolute;inset:0;touch-action:none';
  }

  #listen(): void {
    const { store, parent } = this.#options;
    const paint = (): void => {
      paintGround(this.#ground, this.#shapes, store.getState());
      this.#frames.request();
    };
    paint();
    this.#undo.push(store.subscribe(paint));
    const watcher = new ResizeObserver(() => {
      const { width, height, density } = windowOf(parent);
      this.#stage.resize(width, height, density);
      this.#camera.resize(width, height);
    });
    watcher.observe(parent);
    this.#undo.push(() => watcher.disconnect());
  }
}
