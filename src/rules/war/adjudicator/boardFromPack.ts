/** Facts for the adjudicator from a board pack: provinces, seas and edges as packs write them. */
import type { BoardFacts, EdgeFacts, ProvinceFacts } from './board.ts';
import type { PlaceId, Power } from './types.ts';

/** Of `provinces.json`, what the adjudicator needs. */
export interface PackProvince {
  readonly id: PlaceId;
  readonly names?: { readonly en?: string };
  /** It touches a sea zone. */
  readonly coast: boolean;
  readonly coasts?: readonly string[];
  readonly centre?: boolean;
  readonly home?: Power;
}

/** Of `seas.json`. */
export interface PackSea {
  readonly id: PlaceId;
  readonly names?: { readonly en?: string };
}

/**
 * Of `edges.json`. Armies use every edge between two lands that is not a `coast`; fleets use all
 * others, those marked `fleet`, and those that name a coast (`spa/nc`).
 */
export interface PackEdge {
  readonly a: PlaceId;
  readonly b: PlaceId;
  readonly kind: string;
  readonly fleet?: boolean;
}

/** Sorts the edges of a pack into those for armies and those for fleets. */
export function boardFromPack(
  provinces: readonly PackProvince[],
  seas: readonly PackSea[],
  edges: readonly PackEdge[],
): BoardFacts {
  const land = new Set(provinces.map((each) => each.id));
  const isWalk = ({ a, b, kind }: PackEdge): boolean =>
    kind !== 'coast' && land.has(a) && land.has(b);
  const pair = ({ a, b }: PackEdge): EdgeFacts => [a, b];
  return {
    provinces: [...provinces.map(landFacts), ...seas.map(seaFacts)],
    armyEdges: edges.filter(isWalk).map(pair),
    fleetEdges: edges.filter((edge) => edge.fleet === true || !isWalk(edge)).map(pair),
  };
}

const landFacts = ({ id, names, coast, coasts, centre, home }: PackProvince): ProvinceFacts => ({
  id,
  kind: coast ? 'coast' : 'land',
  name: names?.en ?? id,
  ...(coasts && { coasts }),
  ...(centre !== undefined && { centre }),
  ...(home !== undefined && { home }),
});

const seaFacts = ({ id, names }: PackSea): ProvinceFacts => ({
  id,
  kind: 'sea',
  name: names?.en ?? id,
});
