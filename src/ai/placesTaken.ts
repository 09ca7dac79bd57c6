import type { Order, ProvinceId } from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Places where somebody stands or wants to go. */
export interface PlacesTaken {
  has(place: ProvinceId): boolean;
  add(place: ProvinceId): void;
}

/** Places where a unit will stand or wants to go: whoever is ordered away leaves room behind him. */
export function placesTaken(
  { situation }: Pick<Cabinet, 'situation'>,
  given: readonly Order[] = [],
): PlacesTaken {
  const { survey, world } = situation;
  const moves = given.flatMap((order) => (order.kind === 'move' ? [order] : []));
  const left = new Set(moves.map(({ unit }) => world.units[unit]?.at));
  const wanted = new Set(moves.map(({ to }) => to));
  return {
    has: (place) => wanted.has(place) || (survey.unitAt.has(place) && !left.has(place)),
    add: (place) => void wanted.add(place),
  };
}
