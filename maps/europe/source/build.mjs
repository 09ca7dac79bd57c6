/** Builds every file of the board from `data/`: `npm run build`. Two builds give equal bytes. */
import { writeFileSync } from 'node:fs';
import { describeLand, describeSeas } from './lib/describeLand.mjs';
import { drawDecor } from './lib/drawDecor.mjs';
import { findEdges } from './lib/findEdges.mjs';
import { formatJson } from './lib/formatJson.mjs';
import { isInsetPlace } from './lib/projection.mjs';
import { readJson } from './lib/readJson.mjs';
import { shapeBoard } from './lib/shapeBoard.mjs';
import { shapesById } from './lib/shapesById.mjs';

const facts = readJson('data/provinces.json').provinces;
const zones = readJson('data/seas.json').seas;
const holders = new Map(facts.map((fact) => [fact.id, fact.holder]));
const seaIds = new Set([...zones.map((zone) => zone.id), 'lagoon']);
const isSea = (id) => seaIds.has(id);
const insetIds = new Set(
  [...facts, ...zones]
    .filter((row) => isInsetPlace(row.at ?? (row.seeds ?? row.within)[0]))
    .map((row) => row.id),
);
const isInset = (id) => insetIds.has(id);
const isPlayable = (id) => holders.has(id) || (isSea(id) && id !== 'lagoon');

function write(name, text) {
  writeFileSync(new URL(`../${name}`, import.meta.url), text);
  console.log(`${name}: ${text.length} characters`);
}

const schema = (name) => ({ $schema: `../schema/${name}.schema.json` });

const { topology, moved } = await shapeBoard({ isSea, holderOf: (id) => holders.get(id) ?? id });
const edges = findEdges(topology, { isSea, isPlayable, isInset });
const shapes = shapesById(topology);
const coastal = new Set(
  edges.filter((edge) => edge.kind === 'coast').map((edge) => (isSea(edge.a) ? edge.b : edge.a)),
);

write('board.topo.json', `${JSON.stringify(topology)}\n`);
const provinces = describeLand(facts, { shapes, coastal });
write('provinces.json', formatJson({ ...schema('provinces'), provinces }));
write('seas.json', formatJson({ ...schema('seas'), seas: describeSeas(zones, shapes) }));
write('edges.json', formatJson({ ...schema('edges'), edges }));
write('decor.json', formatJson({ ...schema('decor'), ...drawDecor() }));
console.log(`${provinces.length} provinces, ${zones.length} seas, ${edges.length} edges`);
if (process.argv.includes('--moved')) console.log(moved.join('\n'));
