/** Everything that is wrong with the facts of a board, in sentences for the one who wrote them. */
import type { BoardFacts, EdgeFacts, ProvinceFacts } from './board.ts';
import type { PlaceId } from './types.ts';

type Lookup = (id: PlaceId) => ProvinceFacts | undefined;

/** An empty list means that the board can be compiled. */
export function boardProblems(facts: BoardFacts): string[] {
  const known = new Map<PlaceId, ProvinceFacts>();
  const problems: string[] = [];
  for (const province of facts.provinces) {
    if (known.has(province.id)) problems.push(`Province ${province.id} is listed twice.`);
    if (province.id.includes('/')) problems.push(`Province ${province.id} may not contain "/".`);
    if ((province.coasts ?? []).length > 0 && province.kind !== 'coast') {
      problems.push(`Province ${province.id} names coasts but its kind is ${province.kind}.`);
    }
    known.set(province.id, province);
  }
  const find: Lookup = (id) => known.get(id);
  for (const edge of facts.armyEdges) problems.push(...armyEdgeProblems(edge, find));
  for (const edge of facts.fleetEdges) problems.push(...fleetEdgeProblems(edge, find));
  return problems;
}

function armyEdgeProblems(edge: EdgeFacts, find: Lookup): string[] {
  return [
    ...loopProblems(edge, 'Army'),
    ...edge.flatMap((id) => {
      const province = find(id);
      if (!province) return [`Army edge ${edge.join('-')}: there is no province ${id}.`];
      return province.kind === 'sea'
        ? [`Army edge ${edge.join('-')}: ${id} is sea; armies go by land.`]
        : [];
    }),
  ];
}

function fleetEdgeProblems(edge: EdgeFacts, find: Lookup): string[] {
  return [
    ...loopProblems(edge, 'Fleet'),
    ...edge.flatMap((id) =>
      fleetPlaceProblems(id, find).map((what) => `Fleet edge ${edge.join('-')}: ${what}`),
    ),
  ];
}

function fleetPlaceProblems(id: PlaceId, find: Lookup): string[] {
  const [provinceId, coast] = id.split('/');
  const province = find(provinceId ?? id);
  if (!province) return [`there is no province ${provinceId ?? id}.`];
  if (province.kind === 'land') return [`${id} has no coast.`];
  const coasts = province.coasts ?? [];
  if (coast !== undefined && !coasts.includes(coast))
    return [`${provinceId} has no coast ${coast}.`];
  if (coast === undefined && coasts.length > 0) {
    return [`name the coast of ${id}: ${coasts.map((each) => `${id}/${each}`).join(' or ')}.`];
  }
  return [];
}

const loopProblems = ([a, b]: EdgeFacts, who: string): string[] =>
  a.split('/')[0] === b.split('/')[0] ? [`${who} edge ${a}-${b} joins a province to itself.`] : [];
