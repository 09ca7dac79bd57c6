import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  type Land,
  makeBoard,
  type Place,
  type ProvinceId,
  type Sea,
} from '../../src/rules/index.ts';
import type { Rect, SpotLabel } from '../../src/scene/labels/label.ts';
import { overlap, placeLabels, type Placed } from '../../src/scene/labels/placeLabels.ts';
import { cityLabels, seaLabels } from '../../src/scene/labels/spotLabels.ts';

const read = (file: string) =>
  JSON.parse(readFileSync(`maps/europe/${file}.json`, 'utf8')) as Record<string, unknown>;

const places: Record<ProvinceId, Place> = {};
for (const each of read('provinces')['provinces'] as (Land & { id: ProvinceId })[]) {
  places[each.id] = { ...each, kind: 'land' };
}
for (const each of read('seas')['seas'] as (Sea & { id: ProvinceId })[]) {
  places[each.id] = { ...each, kind: 'sea' };
}
const board = makeBoard(places, []);
const names = {
  place: (id: ProvinceId) => board.places[id]?.names['en'] ?? id,
  power: String,
  text: String,
};
const labels = [...cityLabels(board, null, names), ...seaLabels(board, names)];

/** Half an em a letter: near enough to test that boxes keep apart. */
const measure = ({ text, size }: SpotLabel) => {
  const lines = text.split('\n');
  return {
    width: Math.max(...lines.map((line) => line.length)) * size * 0.5,
    height: lines.length * size * 0.92,
  };
};

/** Where a placed name stands in the window, in pixels, at a scale. */
function boxOf({ label, dx, dy }: Placed, scale: number): Rect {
  if (label.kind !== 'spot') throw new Error('only names at spots are tested here');
  const { width, height } = measure(label);
  const { x, y } = label.at;
  return { x: x * scale + dx, y: y * scale + dy, halfWidth: width / 2, halfHeight: height / 2 };
}

const pairs = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));

test.each([0.2, 0.3, 0.45, 0.6, 0.9, 1.3, 2, 4])(
  'no two names of the board touch at scale %d, nor until the next step of zoom',
  (scale) => {
    const placed = placeLabels(labels, { scale, obstacles: [], measure });
    for (const growth of [1, 1.1, 1.19]) {
      const boxes = placed.map((each) => boxOf(each, scale * growth));
      expect(pairs(boxes).filter(([a, b]) => overlap(a, b))).toEqual([]);
    }
  },
);

test('the nearer one looks the more names there are, until all are there', () => {
  const counts = [0.3, 0.6, 1.2, 2.4, 4].map(
    (scale) => placeLabels(labels, { scale, obstacles: [], measure }).length,
  );
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts.at(-1)).toBeGreaterThan(labels.length * 0.95);
});

test('a name gives way to a counter, and moves aside where there is room', () => {
  const [city] = labels;
  if (city === undefined) throw new Error('the board has no cities');
  const scene = { scale: 4, measure };
  const { x, y } = city.at;
  const free = placeLabels([city], { ...scene, obstacles: [] });
  expect(free[0]?.dx).toBeGreaterThan(0);
  const right = { x: x + 12, y, halfWidth: 9, halfHeight: 6 };
  expect(placeLabels([city], { ...scene, obstacles: [right] })[0]?.dx).toBeLessThan(0);
  const everywhere = { x, y, halfWidth: 200, halfHeight: 200 };
  expect(placeLabels([city], { ...scene, obstacles: [everywhere] })).toEqual([]);
});
