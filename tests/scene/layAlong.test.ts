import { expect, test } from 'vitest';
import { layAlong, type Laid } from '../../src/scene/labels/layAlong.ts';
import { GRID_CELL } from '../../src/scene/shapes/ShapeGrid.ts';

const lettering = { widths: () => 0.7, loosest: 1.1, tightest: 0.12 };

/** Cells of a picture in which # is land, four cells to a sign. */
function landOf(rows: readonly string[]): { xs: number[]; ys: number[] } {
  const xs: number[] = [];
  const ys: number[] = [];
  rows.forEach((row, j) => {
    for (let i = 0; i < row.length * 4; i += 1) {
      if (row[Math.floor(i / 4)] !== '#') continue;
      for (let k = 0; k < 4; k += 1) {
        xs.push((i + 0.5) * GRID_CELL);
        ys.push((j * 4 + k + 0.5) * GRID_CELL);
      }
    }
  });
  return { xs, ys };
}

const lay = (rows: readonly string[], name: string): Laid => {
  const { xs, ys } = landOf(rows);
  const laid = layAlong(xs, ys, name, lettering);
  if (laid === undefined) throw new Error(`${name} found no room`);
  return laid;
};

test('a name on broad land is level, in the order of its letters', () => {
  const { letters } = lay(['############', '############', '############'], 'LATIUM');
  expect(letters.map(({ letter }) => letter).join('')).toBe('LATIUM');
  for (const { cos } of letters) expect(cos).toBeCloseTo(1);
  const xs = letters.map(({ x }) => x);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
});

test('a name on slanting land slants with it', () => {
  const rows = ['####........', '..####......', '....####....', '......####..', '........####'];
  const { letters } = lay(rows, 'APULIA');
  const turn = letters.map(({ cos, sin }) => Math.atan2(sin, cos));
  for (const each of turn) expect(each).toBeGreaterThan(0.15);
});

test('every letter stands on the land', () => {
  const rows = ['##..........', '####........', '.#####......', '..########..', '....########'];
  const { xs, ys } = landOf(rows);
  const land = new Set(xs.map((x, i) => `${Math.floor(x / 16)} ${Math.floor((ys[i] ?? 0) / 16)}`));
  const { letters, size } = lay(rows, 'CALABRIA');
  for (const { x, y, cos, sin } of letters) {
    const [mx, my] = [x + sin * size * 0.34, y - cos * size * 0.34];
    expect(land.has(`${Math.floor(mx / 16)} ${Math.floor(my / 16)}`)).toBe(true);
  }
});

test('a long name on square land goes in two lines', () => {
  const rows = ['########', '########', '########', '########', '########'];
  const { letters } = lay(rows, 'UPPER LUSATIA');
  const [first, last] = [letters[0], letters.at(-1)];
  expect((last?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(20);
});

test('more land, larger letters', () => {
  const small = lay(['####', '####'], 'ELBA');
  const large = lay(['########', '########', '########', '########'], 'ELBA');
  expect(large.size).toBeGreaterThan(small.size * 1.4);
});
