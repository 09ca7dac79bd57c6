import { type PowerId, type ProvinceId, SUPPLY_REACH, supplyOf } from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** How a power's forces would be fed in a place. */
export type Feeding =
  | 'depot'
  /** A port where its supplies come ashore. */
  | 'landing'
  | 'fed'
  /** Fed over more than half of the longest way. */
  | 'strained'
  | 'cut-off'
  /** Neither its land, nor reached by its columns. */
  | 'foreign';

const LONG = SUPPLY_REACH / 2;

/** How `power` is fed in a place, as far as the player can know. */
export function feedingAt(game: Game, power: PowerId, place: ProvinceId): Feeding {
  const supply = supplyOf(knownSituation(game), power).get(place);
  if (supply === undefined) return isHeld(game, power, place) ? 'cut-off' : 'foreign';
  if (supply.from === place) return supply.depth === 0 ? 'depot' : 'landing';
  return supply.depth > LONG ? 'strained' : 'fed';
}

const isHeld = ({ world }: Game, power: PowerId, place: ProvinceId): boolean =>
  world.provinces[place]?.controller === power;

/** Whether a power's own port lets nothing out to sea: ice, or an enemy fleet off it. */
export function isBlockaded(game: Game, power: PowerId, place: ProvinceId): boolean {
  const { board } = game.content;
  const land = board.places[place];
  if (land?.kind !== 'land' || land.port === 0 || !isHeld(game, power, place)) return false;
  const supply = supplyOf(knownSituation(game), power);
  const coast = (board.neighbours[place] ?? []).filter(({ edge }) => edge.kind === 'coast');
  return supply.has(place) && !coast.some(({ to }) => supply.has(to));
}
