import type Phaser from 'phaser';
import { type Game, type GameState, MAP_MODES } from '../../game/state.ts';
import type { LabelLayer } from '../layers/LabelLayer.ts';
import type { MapOptions } from '../mapOptions.ts';
import type { ShapeGrid } from '../shapes/ShapeGrid.ts';
import type { Shapes } from '../shapes/shapes.ts';
import { INK } from '../style/ink.ts';
import { type Face, loadFaces } from '../text/faces.ts';
import { GlyphAtlas } from '../text/GlyphAtlas.ts';
import type { Sheet } from '../view/view.ts';
import { cartoucheLabels } from './cartoucheLabels.ts';
import { degreeLabels, scaleLabels } from './frameLabels.ts';
import type { Label, LandLabel, Rect, SpotLabel } from './label.ts';
import { LandNames } from './LandNames.ts';
import type { PassageSpot } from '../signs/passageSpots.ts';
import { SIGNS } from './signs.ts';
import { cityLabels, passageLabels, seaLabels } from './spotLabels.ts';

/** Where the map's letters come from. */
export interface NameSources {
  readonly options: MapOptions;
  readonly shapes: Shapes;
  readonly grid: ShapeGrid;
  readonly sheet: Sheet;
  readonly passages: readonly PassageSpot[];
}

/** All names of the map. They appear once their face is loaded; the map does not wait for them. */
export class Names {
  readonly #options: MapOptions;
  readonly #layer: LabelLayer;
  readonly #glyphs: GlyphAtlas;
  readonly #landNames: LandNames;
  readonly #fixed: readonly Label[];
  /** Owners of all land when the lands were last named. */
  #owners = '';
  #lands: readonly LandLabel[] = [];
  /** The capitals when the cities were last named. */
  #capitals: string | null = null;
  #cities: readonly Label[] = [];

  private constructor(
    layer: LabelLayer,
    glyphs: GlyphAtlas,
    { options, shapes, grid, sheet, passages }: NameSources,
  ) {
    const { board, names, decor } = options;
    this.#options = options;
    this.#layer = layer;
    this.#glyphs = glyphs;
    const widths = (letter: string): number => glyphs.glyph('regular', letter)?.advance ?? 0.3;
    this.#landNames = new LandNames({ grid, shapes, names, widths });
    const { inset, graticule, scale } = decor;
    this.#fixed = [
      ...seaLabels(board, names),
      ...passageLabels(passages),
      ...(graticule ? degreeLabels(graticule, sheet) : []),
      ...(scale ? scaleLabels(scale) : []),
      ...(inset ? [caption(names.text('map.inset'), inset)] : []),
    ];
  }

  /** Loads the faces and draws their letters. */
  static async load(
    renderer: Phaser.Renderer.WebGL.WebGLRenderer,
    layer: LabelLayer,
    sources: NameSources,
  ): Promise<Names> {
    const letters = lettersOf(sources);
    await loadFaces(letters);
    const glyphs = new GlyphAtlas(renderer, letters, SIGNS);
    layer.use(glyphs);
    return new Names(layer, glyphs, sources);
  }

  /** Names the lands as they are owned, the rest round the counters that stand there. */
  show(state: GameState, obstacles: (scale: number) => readonly Rect[]): void {
    const { game } = state;
    if (game !== null) this.#nameLands(game);
    else this.#lands = [];
    this.#nameCities(game);
    const labels = [...this.#lands, ...this.#title(state), ...this.#fixed, ...this.#cities];
    this.#layer.show(labels, obstacles);
  }

  /** The names of the lands as they are owned. */
  get lands(): readonly LandLabel[] {
    return this.#lands;
  }

  #title(state: GameState): readonly Label[] {
    const { decor, names } = this.#options;
    const widths = (face: Face, letter: string): number =>
      this.#glyphs.glyph(face, letter)?.advance ?? 0.3;
    return decor.cartouche ? cartoucheLabels(state, decor.cartouche, { names, widths }) : [];
  }

  #nameCities(game: Game | null): void {
    const capitals = Object.values(game?.world.powers ?? {})
      .map(({ alive, capital }) => (alive ? capital : ''))
      .join();
    if (capitals === this.#capitals) return;
    this.#capitals = capitals;
    this.#cities = cityLabels(this.#options.board, game, this.#options.names);
  }

  #nameLands(game: Game): void {
    const owners = Object.values(game.world.provinces)
      .map(({ owner }) => owner)
      .join();
    if (owners === this.#owners) return;
    this.#owners = owners;
    this.#lands = this.#landNames.labels(game);
  }
}

/** Every letter that a name may need, face by face. */
function lettersOf({ options, passages }: NameSources): Record<Face, string> {
  const { board, names, store } = options;
  const { game } = store.getState();
  const powers = Object.keys(game?.world.powers ?? {}).map((id) => names.power(id as never));
  const capitals = powers.map((name) => name.toLocaleUpperCase());
  const land = board.land.map((id) => names.place(id)).join('');
  const seas = board.seas.map((id) => names.place(id)).join('');
  const straits = passages.map(({ edge }) => edge.name ?? '').join('');
  const title = game ? names.text(game.content.scenario.title).toLocaleUpperCase() : '';
  const months = Array.from({ length: 12 }, (_none, month) =>
    names.text('map.sheet.date', { month }),
  );
  const sheets = MAP_MODES.map((mode) => names.text(`map.sheet.${mode}`));
  const scale = names.text('map.sheet.scale', { scale: '' });
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÚÛÜ -’';
  return {
    regular: `${capitals.join('')}${land}${months.join('')}0123456789${alphabet}`,
    bold: `${land}${title}0123456789`,
    italic: `${seas}${straits}${names.text('map.inset')}${powers.join('')}${sheets.join('')}${scale}0123456789:°km\u00a0`,
  };
}

function caption(
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): SpotLabel {
  return {
    kind: 'spot',
    id: 'inset',
    text,
    face: 'italic',
    at: { x: x + width / 2, y: y - 40 },
    size: 14,
    spacing: 0.06,
    ink: [...INK.black, 0.9],
    halo: 0.5,
    from: 0.21,
    to: Infinity,
    rank: 950,
    sign: null,
  };
}
