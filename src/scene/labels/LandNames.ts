import type { Game } from '../../game/state.ts';
import type { PowerId, ProvinceId } from '../../rules/index.ts';
import type { MapNames } from '../mapOptions.ts';
import { GRID_CELL, type ShapeGrid } from '../shapes/ShapeGrid.ts';
import type { Shapes } from '../shapes/shapes.ts';
import { INK } from '../style/ink.ts';
import type { LandLabel } from './label.ts';
import { type Laid, layAlong } from './layAlong.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** Square world units of land apart from the homeland that get the owner's name of their own. */
const LARGE = 150_000;

/** What the land names are made of. */
export interface Atlas {
  readonly grid: ShapeGrid;
  readonly shapes: Shapes;
  readonly names: MapNames;
  /** The width of a capital letter in ems. */
  readonly widths: (letter: string) => number;
}

/** The names of powers along their lands: one each, and one on every large stretch besides. */
export class LandNames {
  readonly #atlas: Atlas;
  /** The stretches of each power's land as it is owned now, by the shapes that it is made of. */
  #stretches = new Map<string, readonly Stretch<PowerId>[]>();
  /** Names as they were laid along land that may be owned so again. */
  readonly #laid = new Map<string, Laid | undefined>();

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** Only what a new frontier has changed is measured and laid anew. */
  labels(game: Game): LandLabel[] {
    const named = new Set<PowerId>();
    return this.#stretchesOf(game).flatMap((stretch, i) => {
      const large = stretch.xs.length * GRID_CELL * GRID_CELL >= LARGE;
      if (named.has(stretch.owner) && !large) return [];
      named.add(stretch.owner);
      const name = this.#atlas.names.power(stretch.owner).toLocaleUpperCase();
      const laid = this.#lay(name, stretch);
      return laid ? [{ ...labelOf(laid, name), id: `land ${stretch.owner} ${i}` }] : [];
    });
  }

  #lay(name: string, { key, xs, ys }: Stretch<PowerId>): Laid | undefined {
    const { widths } = this.#atlas;
    const place = `${name} ${key}`;
    if (!this.#laid.has(place)) {
      this.#laid.set(place, layAlong(xs, ys, name, { widths, loosest: 1.15, tightest: 0.12 }));
    }
    return this.#laid.get(place);
  }

  /** The largest first. */
  #stretchesOf(game: Game): Stretch<PowerId>[] {
    const { grid, shapes } = this.#atlas;
    const lands = new Map<PowerId, number[]>();
    const owners = shapes.list.map(({ id }) => game.world.provinces[id as ProvinceId]?.owner);
    for (const [shape, owner] of owners.entries()) {
      if (owner !== undefined) lands.set(owner, [...(lands.get(owner) ?? []), shape]);
    }
    const landOf = (owner: PowerId): string => `${owner} ${lands.get(owner)?.join(' ') ?? ''}`;
    const before = this.#stretches;
    const isNew = new Set([...lands.keys()].filter((owner) => !before.has(landOf(owner))));
    const found = stretchesOf(grid, (shape) => {
      const owner = owners[shape];
      return owner !== undefined && isNew.has(owner) ? owner : null;
    });
    this.#stretches = new Map(
      [...lands.keys()].map((owner) => [
        landOf(owner),
        before.get(landOf(owner)) ?? found.filter((each) => each.owner === owner),
      ]),
    );
    return [...this.#stretches.values()]
      .flat()
      .sort((a, b) => b.xs.length - a.xs.length || a.start - b.start);
  }
}

const labelOf = (laid: Laid, name: string): LandLabel => ({
  kind: 'land',
  id: name,
  text: name,
  face: 'regular',
  ink: [...INK.black, 0.86],
  halo: 0,
  from: 0,
  to: Infinity,
  rank: 1000 + laid.size,
  ...laid,
});
