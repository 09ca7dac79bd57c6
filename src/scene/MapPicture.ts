import type { Game, GameState } from '../game/state.ts';
import type { ProvinceId, World } from '../rules/index.ts';
import type { Arrow } from './arrows/arrow.ts';
import { failedArrows } from './arrows/failedArrows.ts';
import { orderArrows } from './arrows/orderArrows.ts';
import { type Counter, counterRect } from './counters/counter.ts';
import { CounterAtlas } from './counters/CounterAtlas.ts';
import { scaleOfStep, stackStep } from './counters/stackCounters.ts';
import { RestingPlaces } from './counters/RestingPlaces.ts';
import type { Surroundings } from './counters/standAside.ts';
import { loadFlags } from './counters/loadFlags.ts';
import { unitCounters } from './counters/unitCounters.ts';
import type { Frame, Layer } from './gl/Layer.ts';
import type { NameSources } from './labels/Names.ts';
import { Names } from './labels/Names.ts';
import { isLegible, letterRects } from './labels/placeLabels.ts';
import { LabelLayer } from './layers/LabelLayer.ts';
import { ArrowLayer } from './layers/ArrowLayer.ts';
import { type GroundLayers, groundLayers } from './layers/groundLayers.ts';
import { type Lying, type Mark, PictureLayer } from './layers/PictureLayer.ts';
import { TerrainLayer } from './layers/TerrainLayer.ts';
import { scatter } from './terrain/scatter.ts';
import { lightGround } from './paint/lightGround.ts';
import { paintGround } from './paint/paintGround.ts';
import { crisisMarks } from './signs/crisisMarks.ts';
import { platesWithRoom, plateRect, resourceMarks } from './signs/resourceMarks.ts';
import { passageMarks, passageRect } from './signs/passageMarks.ts';
import type { PassageSpot } from './signs/passageSpots.ts';
import type { MapStage } from './raiseStage.ts';
import { rendererOf } from './phaser/MapObject.ts';
import { shapeAt } from './shapes/ShapeGrid.ts';
import type { Spot } from './view/view.ts';
import { powersOf } from './powersOf.ts';

/** What of the page's state the counters, and but for what is pointed at the arrows, are drawn by. */
const SEEN_IN_UNITS = ['game', 'orders', 'selection', 'entry'] as const;

/** Everything that is drawn, from the paper up, and how it follows the state of the page. */
export class MapPicture implements Layer {
  readonly #renderer: ReturnType<typeof rendererOf>;
  readonly #sources: NameSources;
  readonly #ground: GroundLayers;
  readonly #terrain: TerrainLayer;
  readonly #labels: LabelLayer;
  readonly #arrows: ArrowLayer;
  readonly #pictures: PictureLayer;
  readonly #atlas: CounterAtlas;
  readonly #passages: readonly PassageSpot[];
  #plates: readonly Mark[] = [];
  #signs: readonly Mark[] = [];
  readonly #places = new RestingPlaces();
  #names: Names | null = null;
  #shown: GameState | null = null;

  constructor(stage: MapStage, sources: NameSources) {
    const { options, shapes, grid, sheet } = sources;
    const renderer = rendererOf(stage.scene);
    this.#renderer = renderer;
    const powers = powersOf(options.store.getState().game);
    this.#atlas = new CounterAtlas(renderer, powers);
    this.#sources = sources;
    this.#passages = sources.passages;
    this.#ground = groundLayers(stage, shapes, options.decor, sheet);
    this.#terrain = new TerrainLayer(renderer, scatter(options.board, shapes, grid));
    this.#labels = new LabelLayer(renderer);
    this.#arrows = new ArrowLayer(renderer);
    this.#pictures = new PictureLayer(renderer, this.#atlas);
  }

  draw(frame: Frame): void {
    this.#ground.fill.draw(frame);
    this.#terrain.draw(frame);
    this.#ground.lines.draw(frame);
    this.#labels.draw(frame);
    this.#arrows.draw(frame);
    this.#pictures.draw(frame);
  }

  /** Brings the picture up to a state; only what has changed is done again. */
  show(state: GameState): void {
    const before = this.#shown;
    this.#shown = state;
    const moved = before?.game?.world !== state.game?.world;
    const turned = moved || before?.mapMode !== state.mapMode;
    const seen = turned || before?.lens !== state.lens;
    if (seen) paintGround(this.#ground, this.#sources.shapes, state);
    lightGround(this.#ground.paint, this.#sources.shapes, state);
    if (seen) {
      this.#plates = resourceMarks(state);
      this.#signs = state.game ? signsOf(state.game, this.#passages) : [];
      this.#nameAll(state);
    }
    const ordered = seen || SEEN_IN_UNITS.some((part) => before?.[part] !== state[part]);
    if (ordered) this.#showUnits(state);
    if (ordered || (state.entry.kind !== 'idle' && before?.hover !== state.hover)) {
      this.showArrows([...failedArrows(state).arrows, ...orderArrows(state)]);
    }
  }

  /** Colours the ground as it stands in the middle of a month. */
  showGround(game: Game, provinces: World['provinces']): void {
    const state = this.#shown;
    if (state === null) return;
    const world = { ...game.world, provinces };
    paintGround(this.#ground, this.#sources.shapes, { ...state, game: { ...game, world } });
  }

  /** Lays out counters and marks in the middle of a month, over the signs as they were. */
  showPictures(counters: readonly Counter[], marks: readonly Mark[]): void {
    const lie = (step: number | null): Lying => {
      const { plates, counters: lying } = this.#lie(counters, step);
      return { signs: [...plates, ...this.#signs], counters: lying };
    };
    this.#pictures.show({ lie, marks });
  }

  showArrows(arrows: readonly Arrow[]): void {
    this.#arrows.show(arrows);
  }

  /** Loads and draws the names and the flags. */
  async finish(): Promise<void> {
    const { options } = this.#sources;
    const powers = powersOf(options.store.getState().game);
    const [names, flags] = await Promise.all([
      Names.load(this.#renderer, this.#labels, this.#sources),
      loadFlags(powers, options.flag),
    ]);
    this.#names = names;
    this.#atlas.redraw(flags, powers);
    if (this.#shown !== null) {
      this.#nameAll(this.#shown);
      this.#showUnits(this.#shown);
    }
  }

  #showUnits(state: GameState): void {
    const crosses = failedArrows(state).breaks.map(
      ({ at }) =>
        ({ name: 'cross', at, shift: at.shift, drop: -at.lift, size: 1, alpha: 1 }) as const,
    );
    this.showPictures(unitCounters(state), crosses);
  }

  /** From afar counters lie in stacks, aside of the names of lands; plates only where is room. */
  #lie(
    all: readonly Counter[],
    step: number | null,
  ): { readonly counters: readonly Counter[]; readonly plates: readonly Mark[] } {
    if (step === null) return { counters: all, plates: this.#plates };
    const scale = scaleOfStep(step + 0.5);
    const counters = this.#places.lie(all, step, () => this.#surroundings(scale));
    const rects = counters.map((each) => counterRect(each, scale));
    return { counters, plates: platesWithRoom(this.#plates, rects, scale) };
  }

  #surroundings(scale: number): Surroundings {
    const names = this.#names?.lands.filter((land) => isLegible(land, scale)) ?? [];
    const signs = this.#passages.map((passage) => passageRect(passage, scale));
    const written = [...names.flatMap(letterRects), ...signs];
    return { scale, written, ground: (spot) => this.#groundAt(spot) };
  }

  /** Who holds the land at a spot, or the kind of water. */
  #groundAt(spot: Spot): string | undefined {
    const { shapes, grid } = this.#sources;
    const shape = shapes.list[shapeAt(grid, spot)];
    const holder = this.#shown?.game?.world.provinces[shape?.id as ProvinceId]?.controller;
    return holder ?? shape?.ground;
  }

  #nameAll(state: GameState): void {
    const counters = unitCounters(state);
    this.#places.rest(counters);
    this.#names?.show(state, (scale) => {
      const { plates, counters: lying } = this.#lie(counters, stackStep(scale));
      return [
        ...lying.map((each) => counterRect(each, scale)),
        ...this.#passages.map((passage) => passageRect(passage, scale)),
        ...plates.map((plate) => plateRect(plate, scale)),
      ];
    });
  }
}

/** What lies under the counters. */
const signsOf = (game: Game, passages: readonly PassageSpot[]): Mark[] => [
  ...crisisMarks(game),
  ...passageMarks(game, passages),
];
