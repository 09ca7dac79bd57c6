import { useMemo } from 'react';
import { forecastsOf } from '../../game/forecastsOf.ts';
import type { Forecast, Order, UnitId } from '../../rules/index.ts';
import { useGame } from './useDesk.ts';

/** The forecast of every unit of ours under some orders. */
export function useForecasts(orders: readonly Order[]): ReadonlyMap<UnitId, Forecast> {
  const game = useGame();
  return useMemo(() => forecastsOf(game, orders), [game, orders]);
}
