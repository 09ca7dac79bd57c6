/** Small change of the doors. */
import { numberOf, standingOf, type Code } from './codes.ts';
import type { PlaceId, PlainResult, Unit } from './types.ts';

/** Plain order of the places of units. */
export const byPlace = (a: Unit, b: Unit): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

export const plainResult = (place: PlaceId, code: Code): PlainResult => ({
  at: place,
  ok: code === 'ok',
  code,
  standing: standingOf(numberOf(code)),
});
