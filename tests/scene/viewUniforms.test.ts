import { describe, expect, test } from 'vitest';
import { viewUniforms } from '../../src/scene/gl/Layer.ts';
import { type Outlook, wholeOutlook } from '../../src/scene/outlookOf.ts';
import { toScreen, type View } from '../../src/scene/view/view.ts';

/** Where the shaders put a point of the world, in CSS pixels from the canvas's corner. */
function drawnAt(view: View, outlook: Outlook, x: number, y: number): readonly [number, number] {
  const { uView } = viewUniforms(view, outlook);
  const [scaleX = 0, scaleY = 0, moveX = 0, moveY = 0] = uView as readonly number[];
  const { width, height } = outlook.canvas;
  return [((x * scaleX + moveX + 1) * width) / 2, ((1 - y * scaleY - moveY) * height) / 2];
}

describe('the map in its window', () => {
  const view: View = { x: 3000, y: 2000, scale: 0.5, width: 800, height: 600 };

  test('lies where the camera says, as far right and down as its part of the canvas begins', () => {
    const canvas = { width: 1440, height: 900, density: 2 };
    const outlook: Outlook = { canvas, left: 40, top: 56, width: 800, height: 600 };
    for (const [x, y] of [
      [3000, 2000],
      [2400, 1500],
      [3333, 2222],
    ] as const) {
      const spot = toScreen(view, { x, y });
      const [left, top] = drawnAt(view, outlook, x, y);
      expect(left).toBeCloseTo(spot.x + 40, 6);
      expect(top).toBeCloseTo(spot.y + 56, 6);
    }
  });

  test('fills a canvas that is seen whole from corner to corner', () => {
    const outlook = wholeOutlook(view);
    const round = (spot: readonly number[]) => spot.map((each) => Number(each.toFixed(6)));
    expect(round(drawnAt(view, outlook, 2200, 1400))).toEqual([0, 0]);
    expect(round(drawnAt(view, outlook, 3800, 2600))).toEqual([800, 600]);
  });
});
