import { describeLand, describeSeas } from './describeLand.mjs';
import { drawDecor } from './drawDecor.mjs';
import { findEdges } from './findEdges.mjs';
import { formatJson } from './formatJson.mjs';
import { isInsetPlace } from './projection.mjs';
import { readJson } from './readJson.mjs';
import { shapeBoard } from './shapeBoard.mjs';
import { shapesById } from './shapesById.mjs';

/** What the steps ask about an id: is it sea, in play, in the inset; who held it in 1933. */
function registryOf(facts, zones) {
  const holders = new Map(facts.map((fact) => [fact.id, fact.holder]));
  const seaIds = new Set(zones.map((zone) => zone.id));
  const southern = [...facts, ...zones].filter((row) =>
    isInsetPlace(row.at ?? (row.seeds ?? row.within)[0]),
  );
  const insetIds = new Set(southern.map((row) => row.id));
  return {
    isSea: (id) => seaIds.has(id) || id === 'lagoon',
    isPlayable: (id) => holders.has(id) || seaIds.has(id),
    isInset: (id) => insetIds.has(id),
    holderOf: (id) => holders.get(id) ?? id,
  };
}

const schemaOf = (kind) => `../schema/${kind}.schema.json`;
const table = (kind, rows) => formatJson({ $schema: schemaOf(kind), ...rows });

/** Builds the board: its `files` by name, and the log of `moved` pieces. */
export async function buildBoard() {
  const facts = readJson('data/provinces.json').provinces;
  const zones = readJson('data/seas.json').seas;
  const registry = registryOf(facts, zones);
  const { topology, moved } = await shapeBoard(registry);
  const edges = findEdges(topology, registry);
  const shapes = shapesById(topology);
  const shores = edges.filter((edge) => edge.kind === 'coast');
  const coastal = new Set(shores.flatMap(({ a, b }) => [a, b]));
  const provinces = describeLand(facts, { shapes, coastal });
  const files = {
    'board.topo.json': `${JSON.stringify({ $schema: schemaOf('board.topo'), ...topology })}\n`,
    'provinces.json': table('provinces', { provinces }),
    'seas.json': table('seas', { seas: describeSeas(zones, shapes) }),
    'edges.json': table('edges', { edges }),
    'decor.json': table('decor', drawDecor()),
  };
  return { files, moved };
}
