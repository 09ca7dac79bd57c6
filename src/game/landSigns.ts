import type { PowerId, ProvinceId } from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** What sets a piece of land apart from its owner's other land. */
export type LandSign =
  | { readonly kind: 'occupied'; readonly by: PowerId }
  /** A zone of occupation by a settlement; the first of `by` administers it. */
  | { readonly kind: 'zone'; readonly by: readonly PowerId[] }
  /** Its owner may keep no forces there. */
  | { readonly kind: 'bare' };

/** The gravest sign of a province, as far as the player can know. */
export function landSignOf(game: Game, province: ProvinceId): LandSign | null {
  const state = game.world.provinces[province];
  if (state === undefined) return null;
  if (state.occupiers !== undefined) return { kind: 'zone', by: state.occupiers };
  if (state.owner !== state.controller) return { kind: 'occupied', by: state.controller };
  return knownSituation(game).survey.demilitarised.has(province) ? { kind: 'bare' } : null;
}
