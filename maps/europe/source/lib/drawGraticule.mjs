import { projectMain, unproject, WORLD } from './projection.mjs';

/** Degrees between the lines, and the part of the globe that the sheet may show. */
const STEP = 5;
const GLOBE = { west: -60, east: 100, south: 10, north: 86 };
/** Degrees between the points of a parallel, and between those looked at. */
const EVERY = 2;
const FINE = 0.05;
/** Planar units of the frame of a box on the sheet, at which lines end. */
const FRAME = 24;

const range = (from, to, step) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_none, i) => from + i * step);

const inSheet = ([x, y]) => x >= 0 && x <= WORLD.width && y >= 0 && y <= WORLD.height;

const inBox =
  ([x, y]) =>
  (box) =>
    x > box.x - FRAME &&
    x < box.x + box.width + FRAME &&
    y > box.y - FRAME &&
    y < box.y + box.height + FRAME;

/** Stretches of a line that can be seen, their ends as near to the edge as it was looked at. */
function seen(places, boxes) {
  const runs = [[]];
  for (const place of places) {
    const point = projectMain(place);
    if (inSheet(point) && !boxes.some(inBox(point))) runs.at(-1).push({ place, point });
    else if (runs.at(-1).length) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** A run's points to integers: both ends, and between them those at every so many degrees. */
const thinned = (run, along) =>
  run
    .filter(({ place }, i) => {
      const degrees = place[along];
      return i === 0 || i === run.length - 1 || Math.abs(degrees / EVERY - Math.round(degrees / EVERY)) < FINE / 4;
    })
    .map(({ point }) => point.map(Math.round));

const meridian = (boxes) => (lon) => {
  const places = range(GLOBE.south, GLOBE.north, FINE).map((lat) => [lon, lat]);
  return seen(places, boxes).map((run) => ({
    lon,
    line: [run[0], run.at(-1)].map(({ point }) => point.map(Math.round)),
  }));
};

const parallel = (boxes) => (lat) => {
  const places = range(GLOBE.west, GLOBE.east, FINE).map((lon) => [lon, lat]);
  return seen(places, boxes).map((run) => ({ lat, line: thinned(run, 0) }));
};

/** Whole degrees along one side of the sheet: how far along it each is crossed. */
function crossings(at, length, degreesOf) {
  const found = [];
  let before = degreesOf(at(0));
  for (let along = 1; along <= length; along += 1) {
    const here = degreesOf(at(along));
    if (Math.floor(here) !== Math.floor(before)) found.push(along);
    before = here;
  }
  return found;
}

const lonOf = (point) => unproject(point)[0];
const latOf = (point) => unproject(point)[1];

/**
 * Meridians and parallels with their degrees, and where whole degrees cross the sheet's sides;
 * the boxes that stand on the sheet are left free.
 */
export function drawGraticule(boxes) {
  const { width, height } = WORLD;
  return {
    lines: [
      ...range(-50, 90, STEP).flatMap(meridian(boxes)),
      ...range(15, 80, STEP).flatMap(parallel(boxes)),
    ],
    top: crossings((x) => [x, 0], width, lonOf),
    bottom: crossings((x) => [x, height], width, lonOf),
    left: crossings((y) => [0, y], height, latOf),
    right: crossings((y) => [width, y], height, latOf),
  };
}
