import { frozen, isWinter, type Month, type ProvinceId } from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** How much snow lies where it falls: 1 in winter, half of that in the months beside it. */
export function snowOf(month: Month): number {
  if (isWinter(month)) return 1;
  return isWinter(month - 1) || isWinter(month + 1) ? 0.5 : 0;
}

/** Whether a sea is shut by ice this month. */
export const isIcebound = (game: Game, place: ProvinceId): boolean =>
  frozen(knownSituation(game), place);
