import type { Board, Place, PowerId, Stake, World } from '../../rules/index.ts';
import type { Spot } from '../view/view.ts';

/** The city of a place on land, the middle of one at sea. */
const spotOf = (place: Place): Spot => (place.kind === 'land' ? place.seat : place.label);

/** A power's capital on the map. */
export function capitalSpot({ places }: Board, { powers }: World, power: PowerId): Spot | null {
  const capital = powers[power]?.capital;
  const place = capital === undefined ? undefined : places[capital];
  return place === undefined ? null : spotOf(place);
}

/** Where a crisis is about: the first of its provinces, or the capital of whoever is pressed. */
export function stakeSpot(board: Board, world: World, against: PowerId, over: Stake): Spot | null {
  const first = over.kind === 'land' ? over.provinces[0] : undefined;
  const place = first === undefined ? undefined : board.places[first];
  return place === undefined ? capitalSpot(board, world, against) : spotOf(place);
}
