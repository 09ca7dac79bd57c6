import type { PowerId, ProvinceId } from '../rules/index.ts';
import type { Game } from './state.ts';

/** How a power looks upon a piece of land. */
export type Claim =
  /** Its own people's land, and its own. */
  | 'home'
  /** Its own, and nobody's home that it knows of. */
  | 'held'
  /** Its own, claimed by others. */
  | 'disputed'
  /** Its own people's land, held by another. */
  | 'lost'
  /** Another's, to which it lays claim. */
  | 'claimed'
  | 'foreign';

/** Who else than the owner calls a province theirs, and lives to say so. */
export function claimantsOf({ content, world }: Game, province: ProvinceId): PowerId[] {
  const land = content.board.places[province];
  const owner = world.provinces[province]?.owner;
  if (land?.kind !== 'land') return [];
  const names = new Set<string>([...land.cores, ...land.claims]);
  return (Object.keys(world.powers) as PowerId[])
    .filter((power) => power !== owner && names.has(power) && world.powers[power]?.alive)
    .sort();
}

/** What a province is to a power. */
export function claimAt(game: Game, power: PowerId, province: ProvinceId): Claim {
  const land = game.content.board.places[province];
  const owner = game.world.provinces[province]?.owner;
  if (land?.kind !== 'land' || owner === undefined) return 'foreign';
  const names = (list: readonly string[]): boolean => list.includes(power);
  if (owner === power) {
    if (claimantsOf(game, province).length > 0) return 'disputed';
    return names(land.cores) ? 'home' : 'held';
  }
  if (names(land.cores)) return 'lost';
  return names(land.claims) ? 'claimed' : 'foreign';
}
