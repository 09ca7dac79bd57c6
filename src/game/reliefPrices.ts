import { RELIEFS, reliefCost, situationOf, type PowerId, type Relief } from '../rules/index.ts';
import type { Game } from './state.ts';

/** What a power may spend on at home, with the gold that each costs this month. */
export function reliefPrices(
  { content, world }: Game,
  power: PowerId,
): readonly { readonly on: Relief; readonly gold: number }[] {
  const situation = situationOf(content, world);
  return RELIEFS.map((on) => ({ on, gold: reliefCost(situation, power, on) }));
}
