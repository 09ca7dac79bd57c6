import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Game } from '../../src/game/state.ts';
import { newWorld, type PowerId, viewFor, type World } from '../../src/rules/index.ts';
import { counterRect } from '../../src/scene/counters/counter.ts';
import { stackCounters, stackStep } from '../../src/scene/counters/stackCounters.ts';
import { countersOf, musterOf } from '../../src/scene/counters/unitCounters.ts';
import {
  type LandLabel,
  nameGrowth,
  type Rect,
  type SpotLabel,
} from '../../src/scene/labels/label.ts';
import { LandNames } from '../../src/scene/labels/LandNames.ts';
import { overlap, PALE, placeLabels, type Placed } from '../../src/scene/labels/placeLabels.ts';
import { cityLabels, passageLabels, seaLabels } from '../../src/scene/labels/spotLabels.ts';
import type { Decor } from '../../src/scene/mapOptions.ts';
import { groundOf } from '../../src/scene/shapes/groundOf.ts';
import { makeShapeGrid } from '../../src/scene/shapes/ShapeGrid.ts';
import { type BoardTopology, readShapes } from '../../src/scene/shapes/shapes.ts';
import { passageSpots } from '../../src/scene/signs/passageSpots.ts';
import { MAX_SCALE } from '../../src/scene/view/view.ts';
import { ourGame } from '../content/ourGame.ts';

const content = ourGame('1933-pact');
const { board } = content;
const json = (file: string): unknown => JSON.parse(readFileSync(`maps/${file}`, 'utf8'));
const { texts } = json('1933-pact/texts/en.json') as {
  readonly texts: Readonly<Record<string, string>>;
};
const shapes = readShapes(json('europe/board.topo.json') as BoardTopology, groundOf(board));
const sheet = { width: 6400, height: 4400 };
const grid = makeShapeGrid(shapes, sheet);
const names = {
  place: (id: keyof typeof board.places) => board.places[id]?.names['en'] ?? id,
  power: (id: PowerId) => texts[`power.${id}`] ?? id,
  text: String,
};
const spots = [
  ...seaLabels(board, names),
  ...passageLabels(passageSpots(board, shapes, json('europe/decor.json') as Decor)),
];

/** Half an em a letter: near enough to test that boxes keep apart. */
const measure = ({ text, size }: SpotLabel) => {
  const lines = text.split('\n');
  return {
    width: Math.max(...lines.map((line) => line.length)) * size * 0.5,
    height: lines.length * size * 0.92,
  };
};

/** The boxes of a placed name in pixels at a scale: of its letters, where it lies along land. */
function boxesOf({ label, dx, dy }: Placed, scale: number): Rect[] {
  if (label.kind === 'land') return lettersOf(label, scale);
  const { width, height } = measure(label);
  const { x, y } = label.at;
  const growth = nameGrowth(scale);
  return [
    {
      x: x * scale + dx * growth,
      y: y * scale + dy * growth,
      halfWidth: (width / 2) * growth,
      halfHeight: (height / 2) * growth,
    },
  ];
}

/** Large letters are pale, and may be written over. */
const lettersOf = ({ letters, size }: LandLabel, scale: number): Rect[] =>
  size * scale >= PALE
    ? []
    : letters.map(({ x, y, cos, sin }) => ({
        x: (x + sin * size * 0.33) * scale,
        y: (y - cos * size * 0.33) * scale,
        halfWidth: size * 0.36 * scale,
        halfHeight: size * 0.36 * scale,
      }));

const gameOf = (world: World): Game => ({
  content,
  world,
  me: null,
  view: viewFor(world, 'ITA' as PowerId),
  legal: null,
  texts: {},
  seed: 'names',
  humans: [],
  months: [],
  slot: 'names',
});

const landNames = (): LandNames => new LandNames({ grid, shapes, names, widths: () => 0.62 });

/** What there is to place in a world, and the counters that stand in the way. */
function sceneOf(world: World) {
  const game = gameOf(world);
  const lands = landNames().labels(game);
  const counters = countersOf(musterOf(game), world.units).map(([, counter]) => counter);
  return {
    labels: [...lands, ...spots, ...cityLabels(board, game, names)],
    obstacles: (scale: number) =>
      stackCounters(counters, stackStep(scale)).map((each) => counterRect(each, scale)),
  };
}

/** Every step of zoom from the whole sheet on a telephone to the nearest. */
const STEPS = Array.from({ length: 18 }, (_none, i) => i - 13).filter(
  (step) => 2 ** (step / 4) < MAX_SCALE,
);

const start = newWorld(content, 'names');

/** One power has swallowed others whole. */
function annexed(by: string, ...gone: readonly string[]): World {
  const provinces = { ...start.provinces };
  for (const [id, state] of Object.entries(start.provinces)) {
    if (!gone.includes(state.owner)) continue;
    provinces[id as keyof typeof provinces] = {
      ...state,
      owner: by as PowerId,
      controller: by as PowerId,
    };
  }
  return { ...start, provinces };
}

describe.each([
  ['at the beginning', start],
  ['with Austria, Bohemia and Poland in Germany', annexed('GER', 'AUT', 'CZE', 'POL')],
  ['with France in three', annexed('SPA', 'FRA')],
])('of the sheet %s', (_when, world) => {
  const { labels, obstacles } = sceneOf(world);

  test.each(STEPS)('no two names touch at step %i of the zoom, nor until the next', (step) => {
    const scale = 2 ** (step / 4);
    const placed = placeLabels(labels, { scale, obstacles: obstacles(scale), measure });
    const touching = [1, 1.18].flatMap((growth) => {
      const boxes = placed.map((each) => ({
        name: each.label.text,
        rects: boxesOf(each, scale * growth),
      }));
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.rects.some((p) => b.rects.some((q) => overlap(p, q))))
          .map((b) => `${a.name} / ${b.name}`),
      );
    });
    expect(touching).toEqual([]);
  });
});

test('names that were laid before are those that are laid anew', () => {
  const worlds = [start, annexed('GER', 'AUT', 'CZE', 'POL'), annexed('SPA', 'FRA'), start];
  const known = landNames();
  for (const world of worlds) {
    expect(known.labels(gameOf(world))).toEqual(landNames().labels(gameOf(world)));
  }
});
