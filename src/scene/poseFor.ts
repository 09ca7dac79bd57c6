import { IDLE } from '../game/orderEntry.ts';
import type { Game, GameState } from '../game/state.ts';
import type { World } from '../rules/index.ts';

/** The state of the page as a stranger would look at a world: no desk, no orders, nothing chosen. */
export const poseFor = (state: GameState, game: Game, world: World): GameState => ({
  ...state,
  game: { ...game, world, me: null, view: null, legal: null, months: [] },
  orders: [],
  entry: IDLE,
  selection: { province: null, unit: null },
  hover: null,
  mapMode: 'political',
});
