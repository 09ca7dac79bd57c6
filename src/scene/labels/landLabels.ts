import type { Game } from '../../game/state.ts';
import type { PowerId, ProvinceId } from '../../rules/index.ts';
import type { MapNames } from '../mapOptions.ts';
import { GRID_CELL, type ShapeGrid } from '../shapes/ShapeGrid.ts';
import type { Shapes } from '../shapes/shapes.ts';
import { INK } from '../style/ink.ts';
import type { LandLabel } from './label.ts';
import { type Laid, layAlong, type Lettering } from './layAlong.ts';
import { stretchesOf } from './stretches.ts';

/** Square world units of land apart from the homeland that get the owner's name of their own. */
const LARGE = 150_000;

/** What the land names are made of. */
export interface Atlas {
  readonly grid: ShapeGrid;
  readonly shapes: Shapes;
  readonly names: MapNames;
  /** The width of a capital letter in ems. */
  readonly widths: (letter: string) => number;
  /** Names as they were laid along land that may still be owned so; more are added. */
  readonly laid: Map<string, Laid | undefined>;
}

/** The names of powers along their lands: one each, and one on every large stretch besides. */
export function landLabels(game: Game, { grid, shapes, names, widths, laid }: Atlas): LandLabel[] {
  const owners = shapes.list.map(({ id }) => game.world.provinces[id as ProvinceId]?.owner ?? null);
  const stretches = stretchesOf(grid, (shape) => owners[shape] ?? null);
  stretches.sort((a, b) => b.xs.length - a.xs.length);
  const lettering: Lettering = { widths, loosest: 1.15, tightest: 0.12 };
  const named = new Set<PowerId>();
  return stretches.flatMap((stretch, i) => {
    const large = stretch.xs.length * GRID_CELL * GRID_CELL >= LARGE;
    if (named.has(stretch.owner) && !large) return [];
    named.add(stretch.owner);
    const name = names.power(stretch.owner).toLocaleUpperCase();
    const key = `${name} ${stretch.key}`;
    if (!laid.has(key)) laid.set(key, layAlong(stretch.xs, stretch.ys, name, lettering));
    const where = laid.get(key);
    return where ? [{ ...labelOf(where, name), id: `land ${stretch.owner} ${i}` }] : [];
  });
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
