import { useMemo } from 'react';
import { chooseProvince } from '../../game/orderEntry.ts';
import { withOrder } from '../../game/orderList.ts';
import type { UnitId } from '../../rules/index.ts';
import { useDesk, useGame } from '../hooks/useDesk.ts';
import { useForecasts } from '../hooks/useForecasts.ts';
import { ForecastLine } from './ForecastLine.tsx';

/** What to expect of a unit by the order that it has, or would have by a click where one points. */
export function OrderForecast({ unit }: { readonly unit: UnitId }) {
  const { legal, world } = useGame();
  const orders = useDesk((state) => state.orders);
  const entry = useDesk((state) => state.entry);
  const hover = useDesk((state) => state.hover);
  const tried = useMemo(() => {
    if (legal === null || hover === null) return orders;
    const result = chooseProvince(legal, entry, hover);
    return result.kind === 'order' ? withOrder(orders, result.order, world) : orders;
  }, [legal, entry, hover, orders, world]);
  const forecast = useForecasts(tried).get(unit);
  const isOrdered = tried !== orders || orders.some((each) => 'unit' in each && each.unit === unit);
  return forecast !== undefined && isOrdered ? <ForecastLine forecast={forecast} /> : null;
}
