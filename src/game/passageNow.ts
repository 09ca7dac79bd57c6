import {
  type Board,
  decidersOf,
  type Edge,
  type PassageId,
  passageOpen,
  passagesOf,
  policyOf,
} from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** How a strait or a canal stands: open to everybody, to some and us among them, or shut to us. */
const STATES = ['open', 'limited', 'shut'] as const;
export type PassageState = (typeof STATES)[number];

/** Every strait and canal of a board that somebody on shore can close. */
export const passagesIn = (board: Board): ReadonlyMap<PassageId, Edge> => passagesOf(board);

/** How a passage stands to the player now; to somebody who watches, by the word of its keepers. */
export function passageNow(game: Game, edge: Edge): PassageState {
  const { me, world } = game;
  const words = decidersOf(world, edge).map((power) => policyOf(world, edge, power));
  if (me === null && words.includes('closed')) return 'shut';
  if (me !== null && !passageOpen(knownSituation(game), me, edge)) return 'shut';
  return words.every((word) => word === 'open') ? 'open' : 'limited';
}

/** In which states the passages of the board are now, the freest first. */
export function passageStates(game: Game): PassageState[] {
  const found = new Set(
    [...passagesOf(game.content.board).values()].map((edge) => passageNow(game, edge)),
  );
  return STATES.filter((state) => found.has(state));
}
