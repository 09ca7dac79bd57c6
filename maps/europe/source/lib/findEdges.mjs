import { junctions } from './junctions.mjs';
import { readJson } from './readJson.mjs';
import { sharedBorders } from './sharedBorders.mjs';

const keyOf = (a, b) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Lengths of all shared borders between playable ids, by pair. */
function borderLengths(topology, isPlayable) {
  const geometries = topology.objects.map.geometries.filter((geometry) => geometry.arcs);
  const idOf = (index) => geometries[index].properties.id;
  const lengths = new Map();
  sharedBorders(topology, geometries).forEach((around, index) => {
    for (const [other, length] of around) {
      const [a, b] = [idOf(index), idOf(other)];
      if (a < b && isPlayable(a) && isPlayable(b)) lengths.set(keyOf(a, b), length);
    }
  });
  return lengths;
}

/** The pairs of coastal provinces whose common border runs down to a common sea. */
function coastwisePairs(topology, isSea) {
  const pairs = new Set();
  for (const ids of junctions(topology)) {
    if (![...ids].some((id) => isSea(id) && id !== 'lagoon')) continue;
    const land = [...ids].filter((id) => !isSea(id)).sort();
    for (const a of land) {
      for (const b of land) if (a < b) pairs.add(keyOf(a, b));
    }
  }
  return pairs;
}

/** The frame of the inset is a picture frame: nothing is next to anything across it. */
function borderLengthsInFrames(topology, { isPlayable, isInset }) {
  const lengths = borderLengths(topology, isPlayable);
  for (const pair of lengths.keys()) {
    const [a, b] = pair.split(' ');
    if (isInset(a) !== isInset(b)) lengths.delete(pair);
  }
  return lengths;
}

function baseKind(a, b, isSea) {
  if (isSea(a) && isSea(b)) return 'sea';
  return isSea(a) || isSea(b) ? 'coast' : 'land';
}

function edgeOf(pair, facts) {
  const [a, b] = pair.split(' ');
  const { kind, name, keepers, rule, fleet } = facts;
  return {
    a,
    b,
    kind,
    ...(name && { name }),
    ...(keepers && { keepers }),
    ...(rule && { rule }),
    ...(fleet && { fleet }),
  };
}

/** Hand-written features by pair; every pair names the feature's kind and name. */
function featuresByPair(features) {
  const byPair = new Map();
  for (const { pairs, ...facts } of features) {
    for (const [a, b] of pairs) {
      if (byPair.has(keyOf(a, b))) throw new Error(`edges.json: ${a} - ${b} is named twice`);
      byPair.set(keyOf(a, b), facts);
    }
  }
  return byPair;
}

function assertKnown(byPair, lengths, isPlayable) {
  for (const [pair, facts] of byPair) {
    for (const id of [...pair.split(' '), ...(facts.keepers ?? [])]) {
      if (!isPlayable(id)) throw new Error(`edges.json: "${facts.name}" names unknown ${id}`);
    }
    if (!facts.crossing && !lengths.has(pair)) {
      throw new Error(`edges.json: ${facts.name}: ${pair} share no border; mark it "crossing"`);
    }
  }
}

/**
 * All edges of the board, sorted: those of the shapes, less the touches that are shorter than
 * `ignoreBelow` or listed in `apart`, with the rivers, passes, straits, canals and
 * off-map links that edges.json names.
 */
export function findEdges(topology, { isSea, isPlayable, isInset }) {
  const data = readJson('data/edges.json');
  const lengths = borderLengthsInFrames(topology, { isPlayable, isInset });
  const byPair = featuresByPair(data.features);
  assertKnown(byPair, lengths, isPlayable);
  const coastwise = coastwisePairs(topology, isSea);
  const apart = new Set(data.apart.map(([a, b]) => keyOf(a, b)));
  const edges = new Map();
  for (const [pair, length] of lengths) {
    if ((length < data.ignoreBelow && !byPair.has(pair)) || apart.has(pair)) continue;
    const kind = baseKind(...pair.split(' '), isSea);
    edges.set(pair, { kind, fleet: kind === 'land' && coastwise.has(pair) });
  }
  for (const [pair, facts] of byPair) edges.set(pair, { ...edges.get(pair), ...facts });
  return [...edges.keys()].sort().map((pair) => edgeOf(pair, edges.get(pair)));
}
