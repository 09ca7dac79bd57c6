import { RELIEF_GAIN, RELIEFS, reliefCost, type PowerId, type Relief } from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/**
 * What a power may spend on at home, with the gold that each costs this month and what it gains:
 * points of stability for bread, followers of the governing party for propaganda.
 */
export function reliefPrices(
  game: Game,
  power: PowerId,
): readonly { readonly on: Relief; readonly gold: number; readonly gain: number }[] {
  const situation = knownSituation(game);
  return RELIEFS.map((on) => ({
    on,
    gold: reliefCost(situation, power, on),
    gain: RELIEF_GAIN[on],
  }));
}
