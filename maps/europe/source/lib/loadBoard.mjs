import { readJson } from './readJson.mjs';
import { shapesById } from './shapesById.mjs';

/** The built board with the facts that it was built from. */
export function loadBoard() {
  const topology = readJson('../board.topo.json');
  const facts = readJson('data/provinces.json').provinces;
  return {
    topology,
    shapes: shapesById(topology),
    facts,
    holders: new Map(facts.map((fact) => [fact.id, fact.holder])),
    provinces: readJson('../provinces.json').provinces,
    seas: readJson('../seas.json').seas,
    edges: readJson('../edges.json').edges,
  };
}
