/** A board as the adjudicator reads it: provinces and coasts as numbers, edges as tables. */
import { boardProblems } from './boardProblems.ts';
import { createField, type Field } from './field.ts';
import { at, flat, NONE, type Flat } from './flat.ts';
import type { PlaceId, Power } from './types.ts';

export interface ProvinceFacts {
  readonly id: PlaceId;
  /** `land` has no coast; fleets enter `coast` and `sea`, armies `land` and `coast`. */
  readonly kind: 'land' | 'coast' | 'sea';
  /** Names of the coasts between which a fleet cannot choose freely, such as `nc` and `sc`. */
  readonly coasts?: readonly string[];
  /** For the alphabet of civil disorder; default: the id. */
  readonly name?: string;
  /** It feeds a unit. */
  readonly centre?: boolean;
  /** The power that builds here while it owns the place. */
  readonly home?: Power;
}

/** Neighbours, each pair once in either order. */
export type EdgeFacts = readonly [PlaceId, PlaceId];

export interface BoardFacts {
  readonly provinces: readonly ProvinceFacts[];
  readonly armyEdges: readonly EdgeFacts[];
  /** Between provinces, or coasts where a province is divided (`spa/nc`). */
  readonly fleetEdges: readonly EdgeFacts[];
}

/** How a fleet gets from a place to a province: not at all, by a coast to be named, or a place. */
export const NO_WAY = -1;
export const WHICH_COAST = -2;

export const INLAND = 0;
export const COAST = 1;
export const SEA = 2;

/**
 * Places are numbered: provinces first, in plain order of their ids, then named coasts.
 * A province's number is thus also the place of the whole of it.
 */
export interface Board {
  readonly facts: BoardFacts;
  /** Ids of all places. */
  readonly ids: readonly PlaceId[];
  readonly numbers: ReadonlyMap<PlaceId, number>;
  readonly provinces: number;
  readonly places: number;
  /** Province of each place. */
  readonly provinceOf: Flat;
  readonly kind: Flat;
  /** Province is divided into named coasts. */
  readonly divided: Flat;
  /** `[province * provinces + province]`: an army can walk. */
  readonly walks: Flat;
  /** `[place * places + place]`: a fleet can sail. */
  readonly sails: Flat;
  /** `[place * provinces + province]`: the one place a fleet reaches, NO_WAY or WHICH_COAST. */
  readonly landfall: Flat;
  /** Sea provinces beside province p: `seas[seaStart[p]]` up to `seas[seaStart[p + 1]]`. */
  readonly seaStart: Flat;
  readonly seas: Flat;
  /** Working arrays that each call fills anew. */
  readonly field: Field;
}

/** Raised by `compileBoard`: every fault of the facts, each in a sentence. */
export class BoardError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The board cannot be used:\n${problems.join('\n')}`);
    this.name = 'BoardError';
    this.problems = problems;
  }
}

const KINDS = { land: INLAND, coast: COAST, sea: SEA } as const;

const byId = (a: ProvinceFacts, b: ProvinceFacts): number => (a.id < b.id ? -1 : 1);

/**
 * Numbers the places and tabulates the edges of a board. Do it once, then adjudicate as often as
 * you like. @throws BoardError that lists everything wrong with the facts
 */
export function compileBoard(facts: BoardFacts): Board {
  const problems = boardProblems(facts);
  if (problems.length > 0) throw new BoardError(problems);
  const sorted = [...facts.provinces].sort(byId);
  const coasts = sorted.flatMap((each) => (each.coasts ?? []).map((name) => `${each.id}/${name}`));
  const ids = [...sorted.map((each) => each.id), ...coasts];
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const numberOf = (id: PlaceId): number => numbers.get(id) ?? NONE;
  const provinces = sorted.length;
  const places = ids.length;
  const provinceOf = Int32Array.from(ids, (id) => numberOf(id.split('/')[0] ?? id));
  const pairs = (edges: readonly EdgeFacts[]): [number, number][] =>
    edges.flatMap(([a, b]) => [
      [numberOf(a), numberOf(b)],
      [numberOf(b), numberOf(a)],
    ]);
  const sailings = pairs(facts.fleetEdges);
  const kind = Int32Array.from(sorted, (each) => KINDS[each.kind]);
  const shape = { provinces, places, provinceOf };
  return {
    ...shape,
    facts,
    ids,
    numbers,
    kind,
    divided: Int32Array.from(sorted, (each) => ((each.coasts ?? []).length > 0 ? 1 : 0)),
    walks: matrix(provinces, pairs(facts.armyEdges)),
    sails: matrix(places, sailings),
    landfall: landfalls(shape, sailings),
    ...seasBeside(shape, kind, sailings),
    field: createField(provinces),
  };
}

type Shape = Pick<Board, 'provinces' | 'places' | 'provinceOf'>;
type Pairs = readonly (readonly [number, number])[];

function matrix(size: number, pairs: Pairs): Flat {
  const table = flat(size * size);
  for (const [a, b] of pairs) table[a * size + b] = 1;
  return table;
}

function landfalls({ provinces, places, provinceOf }: Shape, sailings: Pairs): Flat {
  const table = flat(places * provinces, NO_WAY);
  for (const [a, b] of sailings) {
    const cell = a * provinces + at(provinceOf, b);
    const known = at(table, cell);
    table[cell] = known === NO_WAY || known === b ? b : WHICH_COAST;
  }
  return table;
}

function seasBeside(
  { provinces, provinceOf }: Shape,
  kind: Flat,
  sailings: Pairs,
): Pick<Board, 'seaStart' | 'seas'> {
  const beside = Array.from({ length: provinces }, () => new Set<number>());
  for (const [a, b] of sailings) {
    if (at(kind, at(provinceOf, b)) === SEA) beside[at(provinceOf, a)]?.add(b);
  }
  const lists = beside.map((set) => [...set].sort((a, b) => a - b));
  const seaStart = flat(provinces + 1);
  for (const [p, list] of lists.entries()) seaStart[p + 1] = at(seaStart, p) + list.length;
  return { seaStart, seas: Int32Array.from(lists.flat()) };
}
