import { DECOR, TOPOLOGY } from '../packFiles.ts';
import { inside } from '../problems/report.ts';
import type { Check, Inquiry } from './inquiry.ts';

/** Water and land that nobody plays have shapes without being places. */
const isScenery = (id: string): boolean => id === 'lagoon' || id.startsWith('waste-');

/** Every place has a shape and every shape is one of a place, where the shapes are at hand. */
export const checkShapes: Check = (inquiry) => {
  const { material, report } = inquiry;
  const boards = material.packs.filter(({ files }) => files.provinces !== undefined);
  for (const { source, files } of boards) {
    if (!source.whole) continue;
    for (const path of [TOPOLOGY, DECOR]) {
      if (Object.hasOwn(source.files, path) || files.provinces === undefined) continue;
      report({ json: files.provinces.json, path: [] }, 'no-shapes', { path });
    }
  }
  const shaped = shapeIds(inquiry);
  if (boards.some(({ files }) => files['board.topo'] === undefined)) return;
  for (const { value, spot } of [...material.provinces, ...material.seas]) {
    if (shaped.has(value.id)) continue;
    report(inside(spot, 'id'), 'no-shape', { got: value.id, file: TOPOLOGY }, shaped);
  }
};

/** The ids of all shapes; reports those of nothing. */
function shapeIds({ material, report }: Inquiry): Set<string> {
  const { packs, known } = material;
  const shaped = new Set<string>();
  for (const file of packs.flatMap(({ files }) => files['board.topo'] ?? [])) {
    file.value.objects.map.geometries.forEach(({ properties: { id } }, i) => {
      shaped.add(id);
      if (isScenery(id) || known.places === undefined || known.places.has(id)) return;
      const path = ['objects', 'map', 'geometries', i, 'properties', 'id'];
      const about = { got: id, file: TOPOLOGY };
      report({ json: file.json, path }, 'shape-of-nothing', about, known.places);
    });
  }
  return shaped;
}
