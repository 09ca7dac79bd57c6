import { feature } from 'topojson-client';
import { outerArea, polygonsOf } from './planar.mjs';
import { runMapshaper } from './runMapshaper.mjs';
import { sharedBorders } from './sharedBorders.mjs';

/** Inland water smaller than this is land after all. */
const PINHOLE = 90;
/** A stray piece below this area always joins its neighbour. */
const CRUMB = 60;
const FOREIGN_CRUMB = 25;
const MAX_PASSES = 4;

/** Joins the faces of each id and takes the result apart into its separate pieces. */
async function piecesOf(collection) {
  const out = await runMapshaper(
    [
      '-i faces.json snap snap-interval=0.05',
      '-dissolve2 id gap-fill-area=6',
      '-explode',
      '-o pieces.json format=topojson no-quantization',
    ],
    { 'faces.json': JSON.stringify(collection) },
  );
  const topology = JSON.parse(out['pieces.json']);
  const [layer] = Object.values(topology.objects);
  const geometries = layer.geometries.filter((geometry) => geometry.arcs);
  const borders = sharedBorders(topology, geometries);
  return geometries.map((geometry, index) => {
    const shape = feature(topology, geometry).geometry;
    const area = polygonsOf(shape).reduce((sum, polygon) => sum + outerArea(polygon), 0);
    return { id: geometry.properties.id, shape, area, index, borders: borders[index] };
  });
}

function mainPieces(pieces) {
  const main = new Map();
  for (const piece of pieces) {
    const best = main.get(piece.id);
    if (!best || piece.area > best.area) main.set(piece.id, piece);
  }
  return main;
}

/** Neighbouring pieces that pass the test, the longest shared border first. */
function neighbours(piece, pieces, test) {
  return [...piece.borders]
    .map(([index, length]) => ({ piece: pieces[index], length }))
    .filter((next) => test(next.piece.id))
    .sort((a, b) => b.length - a.length || a.piece.index - b.piece.index);
}

/** Stray water joins the next zone; inland water becomes land or lagoon. */
function newSeaId(piece, pieces, { isSea, inInset }) {
  const sameSide = (id) => isSea(id) && inInset(id) === inInset(piece.id);
  const [zone] = neighbours(piece, pieces, (id) => sameSide(id) && id !== 'lagoon');
  if (zone) return zone.piece.id;
  const [shore] = neighbours(piece, pieces, (id) => !isSea(id));
  return piece.area < PINHOLE && shore ? shore.piece.id : 'lagoon';
}

/** A stray piece of land joins a neighbour of the same holder when that nearly surrounds it. */
function newLandId(piece, pieces, { isSea, holderOf, mainArea }) {
  const around = neighbours(piece, pieces, (id) => !isSea(id));
  if (!around.length) return piece.id;
  const kin = around.filter(
    (next) => holderOf(next.piece.id) === holderOf(piece.id) && next.piece.id !== piece.id,
  );
  if (!kin.length) return piece.area < FOREIGN_CRUMB ? around[0].piece.id : piece.id;
  const total = [...piece.borders.values()].reduce((sum, length) => sum + length, 0);
  const shared = kin.reduce((sum, next) => sum + next.length, 0);
  const enclosed = shared > 0.35 * total || piece.area < CRUMB;
  return piece.area < 0.35 * mainArea && enclosed ? kin[0].piece.id : piece.id;
}

function collect(pieces) {
  const features = pieces.map(({ id, shape }) => ({
    type: 'Feature',
    properties: { id },
    geometry: shape,
  }));
  return { type: 'FeatureCollection', features };
}

/**
 * Gives stray pieces (exclaves that the rules made, sea cells cut off by land, pinholes)
 * to a fitting neighbour until nothing moves. `moved` tells what went where.
 */
export async function tidyPieces(collection, { isSea, inInset, holderOf }) {
  const moved = [];
  let current = collection;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const pieces = await piecesOf(current);
    const main = mainPieces(pieces);
    const before = moved.length;
    for (const piece of pieces) {
      if (piece.id === 'lagoon' || main.get(piece.id) === piece) continue;
      const context = { isSea, inInset, holderOf, mainArea: main.get(piece.id)?.area ?? 0 };
      const id = (isSea(piece.id) ? newSeaId : newLandId)(piece, pieces, context);
      if (id === piece.id) continue;
      moved.push(`${piece.id} (${piece.area.toFixed(1)}) > ${id}`);
      piece.id = id;
    }
    current = collect(pieces);
    if (moved.length === before) break;
  }
  return { collection: current, moved };
}
