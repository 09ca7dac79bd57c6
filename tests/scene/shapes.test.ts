import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clipLine } from '../../src/scene/shapes/clipLine.ts';
import { pick } from '../../src/scene/shapes/pick.ts';
import { GRID_CELL, makeShapeGrid } from '../../src/scene/shapes/ShapeGrid.ts';
import { type BoardTopology, readShapes } from '../../src/scene/shapes/shapes.ts';
import { triangulate } from '../../src/scene/shapes/triangulate.ts';

const text = (file: string): string => readFileSync(`maps/europe/${file}`, 'utf8');
const topology = JSON.parse(text('board.topo.json')) as BoardTopology;
const shapes = readShapes(topology, (id) => (id.startsWith('waste') ? 'waste' : 'land'));
const sheet = { width: 6400, height: 4400 };

interface Seats {
  readonly provinces: readonly { id: string; seat: { x: number; y: number } }[];
}

test('every seat of the board is found in its own province', () => {
  const { provinces } = JSON.parse(text('provinces.json')) as Seats;
  const lost = provinces.filter(({ id, seat }) => pick(shapes, seat.x, seat.y)?.id !== id);
  expect(lost).toEqual([]);
});

test('the triangles of a shape cover as much as its outline', () => {
  const area = (x: readonly number[]): number =>
    Math.abs(x.reduce((sum, _each, i) => (i % 2 ? sum : sum + cross(x, i)), 0)) / 2;
  for (const polygon of shapes.list.flatMap(({ polygons }) => polygons)) {
    const { points, indices } = triangulate(polygon);
    let covered = 0;
    for (let i = 0; i < indices.length; i += 3) {
      covered += area(
        indices.slice(i, i + 3).flatMap((at) => [...points.slice(at * 2, at * 2 + 2)]),
      );
    }
    const [outer, ...holes] = polygon.map((ring) => area(Array.from(ring)));
    const whole = holes.reduce((rest, hole) => rest - hole, outer ?? 0);
    expect(Math.abs(covered - whole)).toBeLessThan(Math.max(2, whole * 0.01));
  }
});

function cross(points: readonly number[], i: number): number {
  const next = (i + 2) % points.length;
  return (points[i] ?? 0) * (points[next + 1] ?? 0) - (points[next] ?? 0) * (points[i + 1] ?? 0);
}

test('the coarse grid agrees with the outlines', () => {
  const { width, cells } = makeShapeGrid(shapes, sheet);
  for (let i = 0; i < cells.length; i += 97) {
    const x = ((i % width) + 0.5) * GRID_CELL;
    const y = (Math.floor(i / width) + 0.5) * GRID_CELL;
    expect(cells[i]).toBe(pick(shapes, x, y)?.index ?? -1);
  }
});

test('every stretch of border lies between two shapes or at the edge of the sheet', () => {
  for (const { points, left, right } of shapes.arcs) {
    if (left >= 0 && right >= 0) continue;
    for (let i = 0; i < points.length; i += 2) {
      const [x = 0, y = 0] = points.subarray(i, i + 2);
      const edge = Math.min(x, y, sheet.width - x, sheet.height - y);
      expect(edge).toBeLessThanOrEqual(1.5);
    }
  }
});

test('a river is cut where it leaves the sheet', () => {
  const line = Float32Array.of(10, 10, 20, 10, 7000, 10, 7000, 20, 30, 20, 20, 20);
  expect(clipLine(line, sheet).map((piece) => Array.from(piece))).toEqual([
    [10, 10, 20, 10],
    [30, 20, 20, 20],
  ]);
});
