import type { Game, GameState } from '../game/state.ts';
import type { World } from '../rules/index.ts';
import type { Arrow } from './arrows/arrow.ts';
import { failedArrows } from './arrows/failedArrows.ts';
import { orderArrows } from './arrows/orderArrows.ts';
import { type Counter, counterRect } from './counters/counter.ts';
import { CounterAtlas } from './counters/CounterAtlas.ts';
import { stackCounters, stackStep } from './counters/stackCounters.ts';
import { loadFlags } from './counters/loadFlags.ts';
import { unitCounters } from './counters/unitCounters.ts';
import type { Frame, Layer } from './gl/Layer.ts';
import type { NameSources } from './labels/Names.ts';
import { Names } from './labels/Names.ts';
import { LabelLayer } from './layers/LabelLayer.ts';
import { ArrowLayer } from './layers/ArrowLayer.ts';
import { type GroundLayers, groundLayers } from './layers/groundLayers.ts';
import { type Mark, PictureLayer } from './layers/PictureLayer.ts';
import { TerrainLayer } from './layers/TerrainLayer.ts';
import { scatter } from './terrain/scatter.ts';
import { lightGround } from './paint/lightGround.ts';
import { paintGround } from './paint/paintGround.ts';
import { crisisMarks } from './signs/crisisMarks.ts';
import { plateRect, resourceMarks } from './signs/resourceMarks.ts';
import { passageMarks, passageRect } from './signs/passageMarks.ts';
import type { PassageSpot } from './signs/passageSpots.ts';
import type { MapStage } from './raiseStage.ts';
import { rendererOf } from './phaser/MapObject.ts';
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
      this.#signs = state.game ? [...this.#plates, ...signsOf(state.game, this.#passages)] : [];
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
    this.#pictures.show({ signs: this.#signs, counters, marks });
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
    if (this.#shown !== null) this.#nameAll(this.#shown);
  }

  #showUnits(state: GameState): void {
    const crosses = failedArrows(state).breaks.map(
      ({ at }) =>
        ({ name: 'cross', at, shift: at.shift, drop: -at.lift, size: 1, alpha: 1 }) as const,
    );
    this.showPictures(unitCounters(state), crosses);
  }

  #nameAll(state: GameState): void {
    const counters = unitCounters(state);
    this.#names?.show(state, (scale) => [
      ...stackCounters(counters, stackStep(scale)).map((each) => counterRect(each, scale)),
      ...this.#passages.map((passage) => passageRect(passage, scale)),
      ...this.#plates
        .filter(({ from = 0 }) => scale >= from)
        .map((plate) => plateRect(plate, scale)),
    ]);
  }
}

/** What lies under the counters. */
const signsOf = (game: Game, passages: readonly PassageSpot[]): Mark[] => [
  ...crisisMarks(game),
  ...passageMarks(game, passages),
];
