import type { Entry } from '../material.ts';
import { inside } from '../problems/report.ts';
import { type Check, checkIds } from './inquiry.ts';

/** Provinces: one of each id, coasts where there is a sea, ports where there is a coast. */
export const checkPlaces: Check = ({ material, report }) => {
  const { provinces, seas, edges, known } = material;
  const places: readonly Entry<{ readonly id: string }>[] = [...provinces, ...seas];
  checkIds(report, 'the place', places);
  const isSea = (id: string): boolean => known.seas?.has(id) === true;
  const shores = edges.filter(({ value: { a, b } }) => isSea(a) !== isSea(b));
  const wet = new Set(shores.map(({ value: { a, b } }): string => (isSea(a) ? b : a)));
  const edgesKnown = known.places !== undefined && edges.length > 0;
  for (const { value, spot } of provinces) {
    const { id, coast, port } = value;
    if (edgesKnown && coast !== wet.has(id)) {
      report(inside(spot, 'coast'), coast ? 'coast-dry' : 'coast-missing', { got: id });
    }
    if (port > 0 && !coast) report(inside(spot, 'port'), 'port-inland', { got: id });
  }
};
