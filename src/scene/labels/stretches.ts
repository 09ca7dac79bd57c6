import { GRID_CELL, type ShapeGrid } from '../shapes/ShapeGrid.ts';

/** Land of one owner that hangs together: the middles of its cells in world units. */
export interface Stretch<Owner> {
  readonly owner: Owner;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
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
  const queue = [start];
  seen[start] = 1;
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    const x = cell % width;
    const y = Math.floor(cell / width);
    xs.push((x + 0.5) * GRID_CELL);
    ys.push((y + 0.5) * GRID_CELL);
    const near = [
      x > 0 ? cell - 1 : -1,
      x + 1 < width ? cell + 1 : -1,
      y > 0 ? cell - width : -1,
      y + 1 < height ? cell + width : -1,
    ];
    for (const next of near) {
      const shape = cells[next] ?? -1;
      if (shape < 0 || seen[next] || ownerOf(shape) !== owner) continue;
      seen[next] = 1;
      queue.push(next);
    }
  }
  return { owner, xs, ys };
}
