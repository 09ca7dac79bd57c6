import type { Board, ProvinceId, Terrain } from '../../rules/index.ts';
import { GRID_CELL, type ShapeGrid } from '../shapes/ShapeGrid.ts';
import type { Shapes } from '../shapes/shapes.ts';

/** Ground that is drawn; plain, city and ice are left to the paper. */
export type Drawn = Exclude<Terrain, 'plain' | 'city' | 'arctic'>;

/** One sign of the ground in the world. */
export interface Tuft {
  readonly kind: Drawn;
  readonly x: number;
  readonly y: number;
  /** World units of its side. */
  readonly size: number;
  /** Which of the ways in which it is drawn: 0 or 1. */
  readonly variant: number;
}

/** World units from one sign to the next, and of a sign's side. */
const WOODS: Readonly<Record<Drawn, { readonly apart: number; readonly size: number }>> = {
  mountain: { apart: 27, size: 29 },
  hills: { apart: 44, size: 22 },
  forest: { apart: 27, size: 17 },
  marsh: { apart: 40, size: 24 },
  desert: { apart: 52, size: 40 },
};

/** A number from 0 to 1 for a place, always the same. */
function chance(x: number, y: number, salt: number): number {
  let hash = Math.imul(x * 73 + salt, 374761393) ^ Math.imul(y * 179 + salt, 668265263);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/** Strews the signs of the ground over the land, clear of coasts and borders, north to south. */
export function scatter(board: Board, shapes: Shapes, grid: ShapeGrid): Tuft[] {
  const kinds = shapes.list.map(({ id }) => drawnAs(board, id));
  const tufts = (Object.keys(WOODS) as Drawn[]).flatMap((kind) =>
    strew(
      grid,
      kind,
      kinds.map((each) => each === kind),
    ),
  );
  return tufts.sort((a, b) => a.y - b.y);
}

function drawnAs(board: Board, id: string): Drawn | undefined {
  const place = board.places[id as ProvinceId];
  if (place?.kind !== 'land') return undefined;
  const { terrain } = place;
  return terrain in WOODS ? (terrain as Drawn) : undefined;
}

function strew(grid: ShapeGrid, kind: Drawn, fits: readonly boolean[]): Tuft[] {
  const { apart, size } = WOODS[kind];
  const tufts: Tuft[] = [];
  for (let row = 0; row * apart * 0.8 < grid.height * GRID_CELL; row += 1) {
    for (let column = 0; column * apart < grid.width * GRID_CELL; column += 1) {
      const lean = row % 2 === 0 ? 0 : apart / 2;
      const x = column * apart + lean + (chance(column, row, 1) - 0.5) * apart * 0.6;
      const y = row * apart * 0.8 + (chance(column, row, 2) - 0.5) * apart * 0.5;
      if (!isOn(grid, fits, x, y) || chance(column, row, 3) < 0.12) continue;
      if (!corners(size * 0.36).every(([dx, dy]) => isOn(grid, fits, x + dx, y + dy))) continue;
      const grown = size * (0.8 + 0.4 * chance(column, row, 4));
      tufts.push({ kind, x, y, size: grown, variant: chance(column, row, 5) < 0.5 ? 0 : 1 });
    }
  }
  return tufts;
}

/** The corners of a sign's box, from its middle. */
const corners = (half: number): readonly (readonly [number, number])[] => [
  [-half, -half],
  [half, -half],
  [-half, half],
  [half, half],
];

/** Whether a place lies on one of the fitting shapes. */
const isOn = (
  { width, cells }: ShapeGrid,
  fits: readonly boolean[],
  x: number,
  y: number,
): boolean =>
  fits[cells[Math.floor(y / GRID_CELL) * width + Math.floor(x / GRID_CELL)] ?? -1] === true;
