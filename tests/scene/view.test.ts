import { expect, test } from 'vitest';
import {
  clampView,
  MAX_SCALE,
  minScale,
  panBy,
  toScreen,
  toWorld,
  type View,
  zoomAbout,
} from '../../src/scene/view/view.ts';

const sheet = { width: 6400, height: 4400 };
const view: View = { x: 3000, y: 2000, scale: 0.5, width: 1440, height: 900 };

test('a spot of the window and its point of the world are each other’s', () => {
  const spot = { x: 217, y: 803 };
  const back = toScreen(view, toWorld(view, spot));
  expect(back.x).toBeCloseTo(spot.x);
  expect(back.y).toBeCloseTo(spot.y);
});

test('zooming leaves the point under the pointer where it is', () => {
  const spot = { x: 1200, y: 120 };
  const before = toWorld(view, spot);
  const after = toWorld(zoomAbout(view, spot, 1.7), spot);
  expect(after.x).toBeCloseTo(before.x);
  expect(after.y).toBeCloseTo(before.y);
});

test('dragging moves the paper with the hand', () => {
  const held = toWorld(view, { x: 700, y: 400 });
  const there = toScreen(panBy(view, 60, -25), held);
  expect(there.x).toBeCloseTo(760);
  expect(there.y).toBeCloseTo(375);
});

test.each([
  [1440, 900],
  [1024, 768],
  [390, 844],
])('at %i × %i the window never leaves the sheet by more than its margin', (width, height) => {
  for (const scale of [0, 0.1, 0.5, 2, 99]) {
    for (const [x, y] of [
      [-9e6, -9e6],
      [9e6, 9e6],
    ] as const) {
      const kept = clampView({ x, y, scale, width, height }, sheet);
      expect(kept.scale).toBeLessThanOrEqual(MAX_SCALE);
      expect(kept.scale).toBeGreaterThanOrEqual(minScale(kept, sheet) - 1e-9);
      const corner = toScreen(kept, { x: 0, y: 0 });
      const far = toScreen(kept, { x: sheet.width, y: sheet.height });
      const wide = far.x - corner.x + 280 >= width;
      if (wide) expect(corner.x).toBeLessThanOrEqual(141);
      if (wide) expect(far.x).toBeGreaterThanOrEqual(width - 141);
      expect(far.x).toBeGreaterThan(0);
      expect(far.y).toBeGreaterThan(0);
    }
  }
});

test('from farthest away the whole sheet with its paper lies in the middle, wherever one zoomed out', () => {
  const far = clampView({ ...view, x: 200, y: 4300, scale: 0 }, sheet);
  expect([far.x, far.y]).toEqual([sheet.width / 2, sheet.height / 2]);
  expect(toScreen(far, { x: 0, y: -110 }).y).toBeGreaterThan(0);
  expect(toScreen(far, { x: 0, y: sheet.height + 110 }).y).toBeLessThan(view.height);
});
