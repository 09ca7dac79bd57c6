import { GRID_CELL, type ShapeGrid } from '../shapes/ShapeGrid.ts';

/** Land of one owner that hangs together: the middles of its cells in world units. */
export interface Stretch<Owner> {
  readonly owner: Owner;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** The first of its cells. */
  readonly start: number;
  /** The same for the same land, whatever else has changed. */
  readonly key: string;
}

/** The connected stretches of every owner. `ownerOf` names the owner of a shape's index, if any. */
export function stretchesOf<Owner>(
  grid: ShapeGrid,
  ownerOf: (shape: number) => Owner | null,
): Stretch<Owner>[] {
  const seen = new Uint8Array(grid.cells.length);
  const found: Stretch<Owner>[] = [];
  grid.cells.forEach((shape, start) => {
    if (seen[start] || shape < 0) return;
    const owner = ownerOf(shape);
    if (owner === null) return;
    found.push(flood(grid, seen, start, { owner, ownerOf }));
  });
  return found;
}

function flood<Owner>(
  { width, height, cells }: ShapeGrid,
  seen: Uint8Array,
  start: number,
  { owner, ownerOf }: { owner: Owner; ownerOf: (shape: number) => Owner | null },
): Stretch<Owner> {
  const xs: number[] = [];
  const ys: number[] = [];
  const shapes = new Set<number>();
  const queue: number[] = [];
  const visit = (cell: number): void => {
    const shape = cells[cell] ?? -1;
    if (shape < 0 || seen[cell] || ownerOf(shape) !== owner) return;
    seen[cell] = 1;
    shapes.add(shape);
    queue.push(cell);
  };
  visit(start);
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    const x = cell % width;
    const y = Math.floor(cell / width);
    xs.push((x + 0.5) * GRID_CELL);
    ys.push((y + 0.5) * GRID_CELL);
    if (x > 0) visit(cell - 1);
    if (x + 1 < width) visit(cell + 1);
    if (y > 0) visit(cell - width);
    if (y + 1 < height) visit(cell + width);
  }
  // One spot of the land and all shapes that it reaches over say where its cells are.
  return { owner, xs, ys, start, key: `${start} ${[...shapes].sort((a, b) => a - b).join(' ')}` };
}
