import { inside } from '../problems/report.ts';
import type { Check } from './inquiry.ts';

/** Every place can be reached from every other over land and sea. */
export const checkGraph: Check = ({ material, report }) => {
  const places = [...material.provinces, ...material.seas];
  if (material.edges.length === 0) return;
  const partOf = parts(
    places.map(({ value }) => value.id),
    material.edges.map(({ value }) => [value.a, value.b]),
  );
  const sizes = new Map<string, number>();
  for (const part of partOf.values()) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  const main = [...sizes].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
  for (const { value, spot } of places) {
    if (partOf.get(value.id) === main) continue;
    report(inside(spot, 'id'), 'cut-off', { got: value.id, from: main });
  }
};

/** For each place the first place of the connected part that it belongs to. */
function parts(
  ids: readonly string[],
  edges: readonly (readonly [string, string])[],
): Map<string, string> {
  const neighbours = new Map(ids.map((id) => [id, [] as string[]]));
  for (const [a, b] of edges) {
    if (!neighbours.has(b)) continue;
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  const partOf = new Map<string, string>();
  for (const first of ids) {
    const open = partOf.has(first) ? [] : [first];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (partOf.has(id)) continue;
      partOf.set(id, first);
      open.push(...(neighbours.get(id) ?? []));
    }
  }
  return partOf;
}
