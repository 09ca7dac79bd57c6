import type { JsonFile } from '../json/jsonFile.ts';
import { readJson } from '../json/readJson.ts';
import { isRecord, valueAt } from '../json/valueAt.ts';
import { TOPOLOGY } from '../packFiles.ts';
import { inside, type Report } from '../problems/report.ts';
import type { Pack } from '../readPack.ts';
import type { Check } from './inquiry.ts';

/** Water and land that nobody plays have shapes without being places. */
const isScenery = (id: string): boolean => id === 'lagoon' || id.startsWith('waste-');

/** Every place has a shape and every shape is one of a place. */
export const checkShapes: Check = ({ material, report, extent }) => {
  const boards = material.packs.filter(({ files }) => files.provinces !== undefined);
  if (extent !== 'folder' || boards.length === 0) return;
  const shaped = new Set<string>();
  let complete = true;
  for (const pack of boards) {
    const json = topologyOf(pack, report);
    const ids = json && shapeIds(json);
    if (json !== undefined && ids === undefined) {
      report({ json, path: ['objects'] }, 'bad-shapes', { file: TOPOLOGY });
    }
    complete &&= ids !== undefined;
    ids?.forEach((id, i) => {
      shaped.add(id);
      if (isScenery(id) || material.known.places === undefined) return;
      if (material.known.places.has(id) || json === undefined) return;
      const path = [...GEOMETRIES, i];
      report(
        { json, path },
        'shape-of-nothing',
        { got: id, file: TOPOLOGY },
        material.known.places,
      );
    });
  }
  for (const { value, spot } of complete ? [...material.provinces, ...material.seas] : []) {
    if (shaped.has(value.id)) continue;
    report(inside(spot, 'id'), 'no-shape', { got: value.id, file: TOPOLOGY }, shaped);
  }
};

const GEOMETRIES = ['objects', 'map', 'geometries'];

/** The pack's geometry, if it is there and is JSON. */
function topologyOf({ source, files }: Pack, report: Report): JsonFile | undefined {
  const provinces = files.provinces;
  const text = source.files[TOPOLOGY];
  if (text === undefined) {
    if (provinces) report({ json: provinces.json, path: [] }, 'no-shapes', { path: TOPOLOGY });
    return undefined;
  }
  const { json } = readJson(`${source.id}/${TOPOLOGY}`, text);
  if (json === undefined && provinces) {
    report({ json: provinces.json, path: [] }, 'bad-shapes', { file: TOPOLOGY });
  }
  return json;
}

/** The ids of the shapes, in the order of the file. */
function shapeIds({ value }: JsonFile): string[] | undefined {
  const geometries = valueAt(value, GEOMETRIES);
  if (!Array.isArray(geometries)) return undefined;
  return geometries.map((geometry: unknown) => {
    const properties = valueAt(geometry, ['properties']);
    const id = isRecord(properties) ? properties['id'] : undefined;
    return typeof id === 'string' ? id : '';
  });
}
