import { emptyTable } from './emptyTable.ts';
import { byText, type NationId, type ProvinceId } from './ids.ts';
import { sortedKeys } from './sortedKeys.ts';

export const TERRAINS = [
  'plain',
  'hills',
  'mountain',
  'forest',
  'marsh',
  'desert',
  'city',
  'arctic',
] as const;
export type Terrain = (typeof TERRAINS)[number];

export const EDGE_KINDS = ['land', 'river', 'pass', 'strait', 'canal', 'coast', 'sea'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/**
 * Whom the holder of a keeper lets through a strait or a canal at sea: everybody who is not its
 * enemy; only who is at war with nobody (as at Montreux); friends and whoever has a right of
 * passage by treaty; nobody but its own.
 */
export const PASSAGE_POLICIES = ['open', 'neutrals', 'friends', 'closed'] as const;
export type PassagePolicy = (typeof PASSAGE_POLICIES)[number];

/** A point of the world plane: 6400 by 4400 units, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Facts of a land province that do not depend on who holds it. */
export interface Land {
  readonly kind: 'land';
  readonly names: Readonly<Record<string, string>>;
  readonly seat: Point;
  readonly label: Point;
  readonly terrain: Terrain;
  /** It touches a sea zone. */
  readonly coast: boolean;
  /** 0 (none) to 3 (a great naval base). */
  readonly port: number;
  readonly works: number;
  /** Units a month. */
  readonly coal: number;
  /** Units a month. */
  readonly oil: number;
  /** Thousands of people. */
  readonly population: number;
  readonly cores: readonly NationId[];
  readonly claims: readonly NationId[];
}

export interface Sea {
  readonly kind: 'sea';
  readonly names: Readonly<Record<string, string>>;
  readonly label: Point;
  /** Frozen in winter. */
  readonly ice: boolean;
}

export type Place = Land | Sea;

export interface Edge {
  readonly a: ProvinceId;
  readonly b: ProvinceId;
  readonly kind: EdgeKind;
  readonly name?: string;
  /** Shore provinces whose holder may close a strait or a canal at sea. */
  readonly keepers?: readonly ProvinceId[];
  /** The custom of the passage, until a keeper's holder decides otherwise; `open` if absent. */
  readonly rule?: PassagePolicy;
  /** A fleet can pass from coast to coast along this land edge. */
  readonly fleet?: boolean;
}

/** An edge as seen from one end. */
export interface Neighbour {
  readonly to: ProvinceId;
  readonly edge: Edge;
  /** Armies may cross it on foot. */
  readonly army: boolean;
  readonly fleet: boolean;
}

export interface Board {
  readonly places: Readonly<Record<ProvinceId, Place>>;
  readonly edges: readonly Edge[];
  /** Land provinces in plain order. */
  readonly land: readonly ProvinceId[];
  readonly seas: readonly ProvinceId[];
  /** The land that each nation has a core in or a claim to, in plain order. */
  readonly claimed: Readonly<Record<NationId, readonly ProvinceId[]>>;
  /** Sorted by `to`. */
  readonly neighbours: Readonly<Record<ProvinceId, readonly Neighbour[]>>;
}

/** Indexes the facts of a board; the content layer has checked them before. */
export function makeBoard(
  places: Readonly<Record<ProvinceId, Place>>,
  edges: readonly Edge[],
): Board {
  const ids = sortedKeys(places);
  const neighbours = emptyTable<ProvinceId, Neighbour[]>();
  for (const id of ids) neighbours[id] = [];
  for (const edge of edges) {
    const army = places[edge.a]?.kind === 'land' && places[edge.b]?.kind === 'land';
    const fleet = !army || edge.fleet === true;
    neighbours[edge.a]?.push({ to: edge.b, edge, army, fleet });
    neighbours[edge.b]?.push({ to: edge.a, edge, army, fleet });
  }
  for (const id of ids) neighbours[id]?.sort((m, n) => byText(m.to, n.to));
  return {
    places,
    edges,
    land: ids.filter((id) => places[id]?.kind === 'land'),
    seas: ids.filter((id) => places[id]?.kind === 'sea'),
    claimed: claimedIn(places, ids),
    neighbours,
  };
}

function claimedIn(places: Board['places'], ids: readonly ProvinceId[]): Board['claimed'] {
  const claimed = emptyTable<NationId, ProvinceId[]>();
  for (const id of ids) {
    const place = places[id];
    if (place?.kind !== 'land') continue;
    for (const nation of new Set([...place.cores, ...place.claims]))
      (claimed[nation] ??= []).push(id);
  }
  return claimed;
}

/** The edge between two neighbours, if they are neighbours. */
export const neighbourOf = (
  board: Board,
  from: ProvinceId,
  to: ProvinceId,
): Neighbour | undefined => board.neighbours[from]?.find((each) => each.to === to);

/** The land facts of a province, if it is land. */
export function landAt(board: Board, id: ProvinceId): Land | undefined {
  const place = board.places[id];
  return place?.kind === 'land' ? place : undefined;
}
