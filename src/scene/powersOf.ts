import type { Game } from '../game/state.ts';
import type { PowerId } from '../rules/index.ts';

/** Every power of a game in plain order. */
export const powersOf = (game: Game | null): readonly PowerId[] =>
  game === null ? [] : (Object.keys(game.world.powers) as PowerId[]).sort();
