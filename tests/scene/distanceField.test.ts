import { expect, test } from 'vitest';
import { DistanceField, type Grain } from '../../src/scene/field/DistanceField.ts';

const GRAIN: Grain = { cell: 5, reach: 30 };

/** The cells of a field after it was measured from each of these lists of lines in turn. */
function measured(...turns: readonly (readonly Float32Array[])[]): Uint8Array {
  let cells = new Uint8Array();
  const renderer = {
    gl: {},
    createTexture2D: (...given: readonly unknown[]) => {
      cells = given[6] as Uint8Array<ArrayBuffer>;
    },
  };
  const field = new DistanceField(renderer as never, { width: 400, height: 300 }, GRAIN);
  field.measure('coast', [Float32Array.of(0, 0, 400, 300)]);
  for (const lines of turns) field.measure('frontier', lines);
  return cells;
}

const [a, b, c, d] = [
  Float32Array.of(50, 50, 120, 60, 200, 40),
  Float32Array.of(190, 30, 210, 150),
  Float32Array.of(200, 250, 390, 290),
  Float32Array.of(10, 290, 20, 200, 60, 120),
];

test('a field measured from what changed is the one that is measured from all', () => {
  const anew = measured([b, c, d]);
  expect(anew.some((value, i) => i % 2 === 1 && value < 255)).toBe(true);
  expect(measured([a, b], [b, c], [c, a, b], [b, c, d])).toEqual(anew);
  expect(measured([a, b, c, d], [])).toEqual(measured([]));
});
