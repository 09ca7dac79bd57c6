import type { PowerId } from '../rules/index.ts';
import { livingPowers } from './livingPowers.ts';
import type { Game } from './state.ts';

/** Whose map the modes show that need a power: the one chosen, one's own, or the first. */
export const lensOf = (game: Game, chosen: PowerId | null): PowerId | undefined =>
  chosen ?? game.me ?? livingPowers(game)[0];
