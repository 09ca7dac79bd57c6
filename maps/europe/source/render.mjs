/**
 * Draws the board of 1933 for review:
 *   npm run render -- out.png [width] [x y width height] [--names]
 * The rectangle is in units of the plane; without it, the whole board.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { mesh } from 'topojson-client';
import { WORLD } from './lib/projection.mjs';
import { readJson } from './lib/readJson.mjs';
import { shapesById } from './lib/shapesById.mjs';

const names = process.argv.includes('--names');
const [out, width = '1600', ...box] = process.argv.slice(2).filter((arg) => arg !== '--names');
const [x0, y0, w, h] = box.length ? box.map(Number) : [0, 0, WORLD.width, WORLD.height];
const scale = Number(width) / w;

const board = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const topology = board('board.topo.json');
const holders = new Map(
  readJson('data/provinces.json').provinces.map((fact) => [fact.id, fact.holder]),
);
const { provinces } = board('provinces.json');
const { seas } = board('seas.json');
const decor = board('decor.json');
const seaIds = new Set([...seas.map((sea) => sea.id), 'lagoon']);

const at = ([x, y]) => `${((x - x0) * scale).toFixed(1)},${((y - y0) * scale).toFixed(1)}`;
const lineOf = (points) => `M${points.map(at).join('L')}`;
const ringsOf = (polygons) =>
  polygons
    .flat()
    .map((ring) => `${lineOf(ring)}Z`)
    .join('');
const stroke = (d, colour, wide, extra = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${wide}" ${extra}/>`;

/** A colour for a holder, from its letters. */
function colourOf(id) {
  if (seaIds.has(id)) return '#a9c4d3';
  const holder = holders.get(id);
  if (!holder) return '#b7ab93';
  const hue = [...holder].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  return `hsl(${hue} 38% ${55 + (id.length % 4) * 4}%)`;
}

function borders() {
  const meshOf = (test) =>
    mesh(
      topology,
      topology.objects.map,
      (a, b) => a !== b && test(a.properties.id, b.properties.id),
    )
      .coordinates.map(lineOf)
      .join('');
  const sea = (id) => seaIds.has(id);
  return [
    stroke(
      meshOf((a, b) => sea(a) && sea(b)),
      '#6f93a8',
      1,
      'stroke-dasharray="4 3"',
    ),
    stroke(
      meshOf((a, b) => sea(a) !== sea(b)),
      '#3d4f5a',
      1,
    ),
    stroke(
      meshOf((a, b) => !sea(a) && !sea(b)),
      '#0006',
      0.8,
    ),
    stroke(
      meshOf((a, b) => !sea(a) && !sea(b) && holders.get(a) !== holders.get(b)),
      '#2a1612',
      2,
    ),
  ];
}

function labels() {
  return [...provinces, ...seas].flatMap((place) => {
    const [x, y] = at([place.label.x, place.label.y]).split(',');
    const dot = place.seat ? at([place.seat.x, place.seat.y]).split(',') : undefined;
    const size = Math.max(8, 22 * scale).toFixed(1);
    return [
      dot ? `<circle cx="${dot[0]}" cy="${dot[1]}" r="2.5"/>` : '',
      `<text x="${x}" y="${y}" font-size="${size}" font-family="DejaVu Sans" text-anchor="middle"`,
      ` stroke="#fff8" stroke-width="2" paint-order="stroke">${place.id}</text>`,
    ];
  });
}

const svg = [
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.round(h * scale)}">`,
  ...[...shapesById(topology)].map(
    ([id, shape]) => `<path d="${ringsOf(shape)}" fill="${colourOf(id)}" fill-rule="evenodd"/>`,
  ),
  stroke(decor.rivers.map(lineOf).join(''), '#7fa3b8', 1.2),
  `<path d="${ringsOf(decor.lakes)}" fill="#a9c4d3" stroke="#5d7f92" fill-rule="evenodd"/>`,
  ...borders(),
  stroke(decor.canals.map((canal) => lineOf(canal.line)).join(''), '#1f6f9f', 2),
  ...(names ? labels() : []),
  '</svg>',
];
writeFileSync(out, new Resvg(svg.join(''), { font: { loadSystemFonts: true } }).render().asPng());
