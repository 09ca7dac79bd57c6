import { neighbourOf, type Board, type Edge, type Land, type Terrain } from '../board.ts';
import type { ProvinceId } from '../ids.ts';

/** What it costs to carry supplies into a place, before its railways. */
const TERRAIN_COST: Readonly<Record<Terrain, number>> = {
  plain: 2,
  city: 2,
  hills: 3,
  forest: 3,
  marsh: 4,
  mountain: 4,
  desert: 4,
  arctic: 4,
};

/** Works at which a place has railways, and at which it has many. */
const RAILWAYS = 1;
const JUNCTION = 4;

/** A land province as the columns of supply see it. */
export interface Road {
  readonly id: ProvinceId;
  readonly land: Land;
  /** What it costs to carry supplies into it. */
  readonly cost: number;
  /** Where one can walk on from here. */
  readonly next: readonly ProvinceId[];
  /** Seas on its coast. */
  readonly seas: readonly ProvinceId[];
}

/** A way from one sea zone to another. */
export interface SeaWay {
  readonly to: ProvinceId;
  readonly edge: Edge;
}

/** A sea zone as they see it: the ways on from it, and the land on its coast. */
export interface Waters {
  readonly ways: readonly SeaWay[];
  readonly shores: readonly ProvinceId[];
}

/** A board as supply walks and sails it: read once, walked many times a month. */
export interface Roads {
  readonly land: ReadonlyMap<ProvinceId, Road>;
  readonly seas: ReadonlyMap<ProvinceId, Waters>;
}

const known = new WeakMap<Board, Roads>();

export function roadsOf(board: Board): Roads {
  const roads = known.get(board) ?? layRoads(board);
  known.set(board, roads);
  return roads;
}

function layRoads(board: Board): Roads {
  const land = new Map<ProvinceId, Road>();
  for (const id of board.land) {
    const place = board.places[id];
    if (place?.kind !== 'land') continue;
    const near = board.neighbours[id] ?? [];
    const next = near.flatMap(({ to, army }) => (army ? [to] : []));
    const seas = near.flatMap(({ to, edge }) => (edge.kind === 'coast' ? [to] : []));
    land.set(id, { id, land: place, cost: costOf(place), next, seas });
  }
  const seas = board.seas.map((sea): [ProvinceId, Waters] => {
    const shores = board.neighbours[sea]?.filter(({ edge }) => edge.kind === 'coast') ?? [];
    return [sea, { ways: waysFrom(board, sea), shores: shores.map(({ to }) => to) }];
  });
  return { land, seas: new Map(seas) };
}

/** Railways make a way shorter; great works lie on many. */
function costOf({ terrain, works }: Land): number {
  const railways = works >= JUNCTION ? 2 : works >= RAILWAYS ? 1 : 0;
  return Math.max(1, TERRAIN_COST[terrain] - railways);
}

const waysFrom = (board: Board, sea: ProvinceId): SeaWay[] =>
  (board.neighbours[sea] ?? []).flatMap(({ to }) => {
    const edge = neighbourOf(board, sea, to)?.edge;
    return edge && board.places[to]?.kind === 'sea' ? [{ to, edge }] : [];
  });
