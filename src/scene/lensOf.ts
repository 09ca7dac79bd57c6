import type { Game } from '../game/state.ts';
import type { PowerId } from '../rules/index.ts';
import { powersOf } from './powersOf.ts';

/** Whose map the modes show that need a power: the one chosen, one's own, or the first. */
export const lensOf = (game: Game, chosen: PowerId | null): PowerId | undefined =>
  chosen ?? game.me ?? powersOf(game)[0];
