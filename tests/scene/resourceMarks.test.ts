import { expect, test } from 'vitest';
import { overlap } from '../../src/scene/labels/placeLabels.ts';
import type { Mark } from '../../src/scene/layers/PictureLayer.ts';
import { plateRect, platesWithRoom } from '../../src/scene/signs/resourceMarks.ts';

const SCALE = 0.2;
const plate = (x: number, figure: number): Mark => ({
  name: 'works',
  at: { x, y: 0 },
  size: 1,
  alpha: 1,
  figure,
  from: 0,
});

test('from afar plates hide no counter and not each other, and tell of the most first', () => {
  const counter = { x: 900, y: 0, halfWidth: 80, halfHeight: 50 };
  const shown = platesWithRoom([plate(0, 5), plate(20, 9), plate(900, 12)], [counter], SCALE);
  expect(shown.map(({ figure }) => figure)).toEqual([9]);
  const all = platesWithRoom([plate(0, 5), plate(500, 9)], [counter], SCALE);
  expect(all.map(({ figure }) => figure)).toEqual([9, 5]);
  const [a, b] = all.map((each) => plateRect(each, SCALE));
  expect(a && b && overlap(a, b)).toBe(false);
});
