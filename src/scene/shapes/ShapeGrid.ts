import type { Sheet, Spot } from '../view/view.ts';
import type { Polygon, Shape, Shapes } from './shapes.ts';

/** World units a cell. */
export const GRID_CELL = 16;

/** The sheet in coarse cells, each with the index of the shape over its middle, or −1. */
export interface ShapeGrid {
  readonly width: number;
  readonly height: number;
  readonly cells: Int16Array;
}

/** The index of the shape at a spot, or −1 where there is none. */
export function shapeAt({ width, height, cells }: ShapeGrid, { x, y }: Spot): number {
  const [column, row] = [Math.floor(x / GRID_CELL), Math.floor(y / GRID_CELL)];
  const isInside = column >= 0 && column < width && row >= 0 && row < height;
  return isInside ? (cells[row * width + column] ?? -1) : -1;
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
  const first = Math.max(0, rowFrom(box.top));
  const end = Math.min(grid.height, rowFrom(box.bottom));
  for (const polygon of polygons) {
    const rows = crossingsOf(polygon, first, end);
    for (const [i, crossings] of rows.entries()) {
      crossings.sort((a, b) => a - b);
      const start = (first + i) * grid.width;
      for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
        const from = Math.max(0, rowFrom(crossings[pair] ?? 0));
        const to = Math.min(grid.width, rowFrom(crossings[pair + 1] ?? 0));
        if (to > from) grid.cells.fill(index, start + from, start + to);
      }
    }
  }
}

/** The first row, or column, whose middle is not before a place. */
const rowFrom = (place: number): number => Math.ceil(place / GRID_CELL - 0.5);

/** Where an outline crosses the middle of each row from `first` up to `end`. */
function crossingsOf(polygon: Polygon, first: number, end: number): number[][] {
  const rows = Array.from({ length: Math.max(0, end - first) }, (): number[] => []);
  for (const ring of polygon) {
    let beforeX = ring[ring.length - 2] ?? 0;
    let beforeY = ring[ring.length - 1] ?? 0;
    for (let i = 0; i < ring.length; i += 2) {
      const atX = ring[i] ?? 0;
      const atY = ring[i + 1] ?? 0;
      const last = Math.min(end, rowFrom(Math.max(atY, beforeY)));
      for (let row = Math.max(first, rowFrom(Math.min(atY, beforeY))); row < last; row += 1) {
        const y = (row + 0.5) * GRID_CELL;
        rows[row - first]?.push(atX + ((y - atY) * (beforeX - atX)) / (beforeY - atY));
      }
      beforeX = atX;
      beforeY = atY;
    }
  }
  return rows;
}
