import { labelOf, seatOf } from './placeNames.mjs';

/** The rows of provinces.json, from the facts and the finished shapes. */
export function describeLand(facts, { shapes, coastal }) {
  return facts.map((fact) => {
    const polygons = shapes.get(fact.id);
    if (!polygons) throw new Error(`${fact.id} has facts and no shape: see assignment.json`);
    return {
      id: fact.id,
      names: fact.names,
      seat: seatOf(fact.at, polygons),
      label: labelOf(polygons),
      terrain: fact.terrain,
      coast: coastal.has(fact.id),
      port: fact.port,
      works: fact.works,
      coal: fact.coal,
      oil: fact.oil,
      population: fact.population,
      cores: fact.cores,
      claims: fact.claims,
    };
  });
}

/** The rows of seas.json. */
export function describeSeas(zones, shapes) {
  return zones.map(({ id, names, ice }) => ({
    id,
    names,
    label: labelOf(shapes.get(id)),
    ...(ice && { ice }),
  }));
}
