import type { Board, Edge, PassagePolicy } from './board.ts';
import type { PassageId, PowerId } from './ids.ts';
import type { World } from './world.ts';

/** The key of a strait or a canal at sea: its two ends. */
export const passageId = ({ a, b }: Edge): PassageId => `${a}/${b}` as PassageId;

const known = new WeakMap<Board, ReadonlyMap<PassageId, Edge>>();

/** Every passage of a board that somebody on shore can close, in the order of its edges. */
export function passagesOf(board: Board): ReadonlyMap<PassageId, Edge> {
  const before = known.get(board);
  if (before) return before;
  const kept = board.edges.filter(({ keepers }) => keepers !== undefined);
  const passages = new Map(kept.map((edge) => [passageId(edge), edge]));
  known.set(board, passages);
  return passages;
}

/** Who decides for the holder of a keeper: a client's overlord, else the holder itself. */
export const deciderFor = ({ powers }: World, holder: PowerId): PowerId =>
  powers[holder]?.overlord ?? holder;

/** Whom a power lets through: what it decided, else the custom of the passage. */
export const policyOf = (world: World, edge: Edge, decider: PowerId): PassagePolicy =>
  world.passages[passageId(edge)]?.[decider] ?? edge.rule ?? 'open';

/** The powers that have a say over a passage, in the order of its keepers. */
export function decidersOf(world: World, { keepers = [] }: Edge): PowerId[] {
  const holders = keepers.flatMap((keeper) => world.provinces[keeper]?.controller ?? []);
  return [...new Set(holders.map((holder) => deciderFor(world, holder)))];
}

/** Whether a power has a say over a passage. */
export const hasSayOver = (world: World, { keepers = [] }: Edge, power: PowerId): boolean =>
  keepers.some((keeper) => {
    const holder = world.provinces[keeper]?.controller;
    return holder !== undefined && deciderFor(world, holder) === power;
  });
