import type { Sheet } from '../view/view.ts';
import type { Shape, Shapes } from './shapes.ts';

/** World units a cell. */
export const GRID_CELL = 16;

/** The sheet in coarse cells, each with the index of the shape over its middle, or −1. */
export interface ShapeGrid {
  readonly width: number;
  readonly height: number;
  readonly cells: Int16Array;
}

/** Fills the cells row by row between the crossings of each outline. */
export function makeShapeGrid(shapes: Shapes, sheet: Sheet): ShapeGrid {
  const width = Math.ceil(sheet.width / GRID_CELL);
  const height = Math.ceil(sheet.height / GRID_CELL);
  const grid = { width, height, cells: new Int16Array(width * height).fill(-1) };
  for (const shape of shapes.list) fillShape(grid, shape);
  return grid;
}

function fillShape(grid: ShapeGrid, { box, polygons, index }: Shape): void {
  const first = Math.max(0, Math.floor(box.top / GRID_CELL));
  const last = Math.min(grid.height - 1, Math.floor(box.bottom / GRID_CELL));
  for (const polygon of polygons) {
    for (let row = first; row <= last; row += 1) {
      const crossings = polygon.flatMap((ring) => crossingsOf(ring, (row + 0.5) * GRID_CELL));
      crossings.sort((a, b) => a - b);
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const from = Math.max(0, Math.ceil((crossings[i] ?? 0) / GRID_CELL - 0.5));
        const to = Math.min(grid.width, Math.ceil((crossings[i + 1] ?? 0) / GRID_CELL - 0.5));
        if (to > from) grid.cells.fill(index, row * grid.width + from, row * grid.width + to);
      }
    }
  }
}

/** Where a closed line crosses a height. */
function crossingsOf(ring: Float32Array, y: number): number[] {
  const crossings: number[] = [];
  let beforeX = ring[ring.length - 2] ?? 0;
  let beforeY = ring[ring.length - 1] ?? 0;
  for (let i = 0; i < ring.length; i += 2) {
    const atX = ring[i] ?? 0;
    const atY = ring[i + 1] ?? 0;
    if (atY > y !== beforeY > y) {
      crossings.push(atX + ((y - atY) * (beforeX - atX)) / (beforeY - atY));
    }
    beforeX = atX;
    beforeY = atY;
  }
  return crossings;
}
