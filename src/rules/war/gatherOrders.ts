import type { UnitId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { isUnitOrder, type UnitOrder } from '../orders.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { checkUnitOrder } from './checkUnitOrder.ts';

/** Each unit's order of the month: the first lawful one given, else the hold. */
export function gatherOrders(
  month: MonthWriter,
  situation: Situation,
): ReadonlyMap<UnitId, UnitOrder> {
  const given = new Map<UnitId, UnitOrder>();
  for (const power of sortedKeys(month.orders))
    for (const order of month.orders[power] ?? []) {
      if (!isUnitOrder(order)) continue;
      const code = 'second-order-for-unit';
      if (given.has(order.unit)) {
        month.tell({ kind: 'order-refused', power, order, code });
        continue;
      }
      const verdict = checkUnitOrder(situation, power, order);
      if (verdict === 'allowed') given.set(order.unit, order);
      else month.turnDown(power, order, verdict);
    }
  const all = new Map<UnitId, UnitOrder>();
  for (const unit of sortedKeys(month.world.units))
    all.set(unit, given.get(unit) ?? { kind: 'hold', unit });
  return all;
}
