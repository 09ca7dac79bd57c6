import { type Forecast, forecast, isUnitOrder, type Order, type UnitId } from '../rules/index.ts';
import { knownSituation } from './reckon.ts';
import type { Game } from './state.ts';

/** What to expect of each unit of the player's, by the orders given so far; the rest hold. */
export function forecastsOf(game: Game, orders: readonly Order[]): ReadonlyMap<UnitId, Forecast> {
  if (game.me === null) return new Map();
  const found = forecast(knownSituation(game), game.me, orders.filter(isUnitOrder));
  return new Map(found.map((each) => [each.unit, each]));
}
