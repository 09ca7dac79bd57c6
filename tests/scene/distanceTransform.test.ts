import { expect, test } from 'vitest';
import { distanceTransform, EDGE, edgeDistances } from '../../src/scene/text/distanceTransform.ts';

test('each cell gets its squared distance to the nearest seed', () => {
  const [width, height] = [13, 9];
  const seeds = [
    [2, 3],
    [11, 1],
    [6, 8],
  ] as const;
  const cells = new Float64Array(width * height).fill(1e9);
  for (const [x, y] of seeds) cells[y * width + x] = 0;
  distanceTransform(cells, width, height);
  cells.forEach((each, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    const nearest = Math.min(...seeds.map(([sx, sy]) => (x - sx) ** 2 + (y - sy) ** 2));
    expect(each).toBe(nearest);
  });
});

test('the edge of a letter lies where its ink is half', () => {
  const row = Uint8Array.of(0, 0, 0, 127, 255, 255, 255, 0, 0);
  const near = edgeDistances(row, row.length, 1, 12);
  expect(near[3]).toBeCloseTo(EDGE * 255, -1);
  expect(near[5]).toBeGreaterThan(EDGE * 255 + 20);
  expect(near[0]).toBeLessThan(EDGE * 255 - 40);
});
