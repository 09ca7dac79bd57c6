import type { GameState } from '../game/state.ts';
import type { ProvinceId, World } from '../rules/index.ts';
import { Frames } from './Frames.ts';
import { followEdges } from './gestures/followEdges.ts';
import { followGestures } from './gestures/followGestures.ts';
import { followKeys } from './gestures/followKeys.ts';
import { viewUniforms } from './gl/Layer.ts';
import { isCalm } from './isCalm.ts';
import type { MapHandle, MapOptions } from './mapOptions.ts';
import { MapPicture } from './MapPicture.ts';
import { type Outlook, outlookOf, sameOutlook, wholeOutlook } from './outlookOf.ts';
import { focusOf } from './month/focusOf.ts';
import { MonthPlayer, type Play, playOf } from './month/MonthPlayer.ts';
import { MapObject } from './phaser/MapObject.ts';
import type { MapStage } from './raiseStage.ts';
import { groundOf } from './shapes/groundOf.ts';
import { makeShapeGrid } from './shapes/ShapeGrid.ts';
import { poseFor } from './poseFor.ts';
import { readShapes, type Shapes } from './shapes/shapes.ts';
import { type PassageSpot, passageSpots } from './signs/passageSpots.ts';
import { Camera } from './view/Camera.ts';
import { type Sheet, type View, wholeSheet } from './view/view.ts';

/** The world plane of every board. */
const SHEET: Sheet = { width: 6400, height: 4400 };
/** Pixels per unit over one's capital: twice that of the whole sheet on a wide screen. */
const HOME_SCALE = 0.56;

/** Pixels of the longer side of a picture of the whole sheet. */
const PICTURE_WIDTH = 2000;
/** Of a JPEG, of one; below it the lettering shows its edges. */
const QUALITY = 0.92;

/** The map in its window: picture, camera, gestures and the play of months, held together. */
export class MapView implements MapHandle {
  readonly camera: Camera;
  readonly shapes: Shapes;
  readonly passages: readonly PassageSpot[];
  readonly options: MapOptions;
  readonly canvas: HTMLCanvasElement;
  readonly drawn: Promise<void>;
  readonly #stage: MapStage;
  readonly #frames: Frames;
  readonly #picture: MapPicture;
  readonly #month: MonthPlayer;
  readonly #undo: (() => void)[];
  #outlook: Outlook;
  /** The state that the picture shows or will with the next frame: an older one in a month's play. */
  #shown: GameState;
  #isBehind = false;
  /** What is looked at instead of the camera's view while a picture is taken. */
  #pose: View | null = null;

  constructor(options: MapOptions, stage: MapStage) {
    this.options = options;
    this.#stage = stage;
    this.canvas = stage.canvas;
    let drawn = (): void => undefined;
    this.drawn = new Promise((resolve) => (drawn = resolve));
    this.#frames = new Frames(() => {
      this.#draw();
      drawn();
    });
    this.#outlook = outlookOf(stage.canvas, options.parent);
    stage.fit(this.#outlook);
    this.camera = new Camera(this.#frames, SHEET, this.#outlook);
    this.shapes = readShapes(options.shapes, groundOf(options.board));
    const grid = makeShapeGrid(this.shapes, SHEET);
    this.passages = passageSpots(options.board, this.shapes, options.decor);
    const { shapes, passages } = this;
    const sources = { options, shapes, grid, sheet: SHEET, passages };
    options.parent.setAttribute('aria-busy', 'true');
    this.#picture = new MapPicture(stage, sources);
    this.#month = new MonthPlayer({
      frames: this.#frames,
      pictures: (counters, marks) => this.#picture.showPictures(counters, marks),
      strokes: (arrows) => this.#picture.showArrows(arrows),
      ground: (provinces) => {
        if (this.#shown.game) this.#picture.showGround(this.#shown.game, provinces);
      },
    });
    this.#shown = options.store.getState();
    this.#mount();
    this.#show(this.#shown);
    this.home(false);
    this.#undo = [
      options.store.subscribe((state, before) => this.#follow(state, before)),
      this.#watchSize(),
      this.#watchLoss(),
      followGestures(this),
      followKeys(this),
      followEdges(this),
    ];
  }

  async finish(): Promise<void> {
    await this.#picture.finish();
    this.options.parent.setAttribute('aria-busy', 'false');
    this.#frames.request();
  }

  focus(province: ProvinceId): void {
    const place = this.options.board.places[province];
    if (place !== undefined) this.camera.lookAt(place.label);
  }

  /** Shows one's own capital, or the whole sheet to somebody who watches. */
  home(soft = true): void {
    const { game } = this.options.store.getState();
    const capital = game?.me ? game.world.powers[game.me]?.capital : undefined;
    const place = capital ? this.options.board.places[capital] : undefined;
    const { view } = this.camera;
    const to = place ? { ...view, ...place.label, scale: HOME_SCALE } : { ...view, scale: 0 };
    if (soft) this.camera.glide(to);
    else this.camera.set(to);
  }

  /** Ends the play of a month at once, if one is being played. */
  skip(): boolean {
    const { playing } = this.#month;
    this.#month.skip();
    return playing;
  }

  paint(world: World): Promise<Blob | null> {
    this.skip();
    this.#catchUp();
    const { game } = this.#shown;
    if (game === null) return Promise.resolve(null);
    const pose = wholeSheet(SHEET, PICTURE_WIDTH);
    const outlook = this.#outlook;
    this.#pose = pose;
    this.#look(wholeOutlook(pose));
    this.#picture.show(poseFor(this.#shown, game, world));
    this.#stage.draw();
    const picture = new Promise<Blob | null>((resolve) =>
      this.canvas.toBlob(resolve, 'image/jpeg', QUALITY),
    );
    this.#pose = null;
    this.#look(outlook);
    this.#picture.show(this.#shown);
    this.#stage.draw();
    return picture;
  }

  destroy(): void {
    for (const undo of this.#undo) undo();
    this.#month.skip();
    this.#frames.stop();
    this.#stage.destroy();
  }

  #look(outlook: Outlook): void {
    this.#outlook = outlook;
    this.#stage.fit(outlook);
  }

  #mount(): void {
    const { scene, canvas } = this.#stage;
    const map = new MapObject(scene, [this.#picture], (context) => {
      const view = this.#pose ?? this.camera.view;
      const { density } = this.#outlook.canvas;
      return { context, view, density, uniforms: viewUniforms(view, this.#outlook) };
    });
    scene.add.existing(map);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', this.options.names.text('map.twin'));
    canvas.style.touchAction = 'none';
  }

  /** However often the state changes, the picture follows once a frame, in a task of its own. */
  #show(state: GameState): void {
    this.#shown = state;
    this.#isBehind = true;
    this.#frames.request();
  }

  #catchUp(): void {
    if (this.#isBehind) this.#picture.show(this.#shown);
    this.#isBehind = false;
  }

  #draw(): void {
    this.#catchUp();
    this.#stage.draw();
  }

  /** Follows the store; while a month is shown the picture stays in the old world. */
  #follow(state: GameState, before: GameState): void {
    if (state.stage.kind !== 'showing') {
      this.skip();
      this.#show(state);
    } else if (before.stage.kind !== 'showing') void this.#playMonth(state);
  }

  async #playMonth(state: GameState): Promise<void> {
    const { game, settings } = state;
    const before = this.#shown.game;
    if (game !== null && before !== null && !isCalm()) {
      this.#catchUp();
      const play = playOf(game, before.world);
      const goBack = settings.follow ? this.#goTo(play) : () => undefined;
      await this.#month.play(play, () => this.options.store.getState().settings.playback);
      goBack();
    }
    if (this.options.store.getState().stage.kind === 'showing') this.options.commands.shown();
  }

  /** Turns to where a month is best watched from; what it answers with turns back. */
  #goTo({ game, before, timeline }: Play): () => void {
    const { board } = game.content;
    const spot = focusOf({ board, before }, timeline, game.me);
    if (spot === null) return () => undefined;
    const from = this.camera.view;
    const there = this.camera.lookAt(spot, HOME_SCALE);
    return () => {
      if (this.camera.view === there) this.camera.glide(from);
    };
  }

  /** Phaser makes everything anew when a lost context comes back; it is drawn once more then. */
  #watchLoss(): () => void {
    const redraw = (): void => this.#frames.request();
    this.canvas.addEventListener('webglcontextrestored', redraw);
    return () => this.canvas.removeEventListener('webglcontextrestored', redraw);
  }

  #watchSize(): () => void {
    const { parent } = this.options;
    const fit = (): void => {
      const outlook = outlookOf(this.canvas, parent);
      if (sameOutlook(outlook, this.#outlook)) return;
      this.#look(outlook);
      this.camera.resize(outlook.width, outlook.height);
    };
    const watcher = new ResizeObserver(fit);
    watcher.observe(parent);
    window.addEventListener('resize', fit);
    return () => {
      watcher.disconnect();
      window.removeEventListener('resize', fit);
    };
  }
}
