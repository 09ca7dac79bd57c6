import type { ProvinceId, UnitId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import type { Situation } from '../survey.ts';
import { causeOf, type Cause } from './causes.ts';
import { rehearse, type Fate } from './rehearsal.ts';
import { findRescue, type Rescue } from './rescue.ts';

/** Why a unit's order came to what it came to, and what would have saved it. */
export interface Explanation {
  readonly cause: Cause;
  readonly rescue: Rescue;
}

/**
 * Explains what became of one unit's order, from the situation in which a month's fighting began
 * and what every unit was told in it; `recallFighting` finds both in a month's facts.
 * @throws Error if the unit took no part in the fighting
 */
export function explain(
  situation: Situation,
  orders: ReadonlyMap<UnitId, UnitOrder>,
  unit: UnitId,
): Explanation {
  const rehearsal = rehearse(situation);
  rehearsal.play(orders.values());
  const fateOf = (each: UnitId): Fate => rehearsal.fateOf(each);
  const cause = causeOf({ situation, orders, fateOf, sorties: rehearsal.sorties() }, unit);
  const places = new Set(placesIn(situation, cause));
  const told = [...orders.values()].filter(({ kind }) => kind !== 'hold');
  return { cause, rescue: findRescue({ situation, orders, told, unit, rehearsal, places }) };
}

/** Every place that a chain of causes names. */
function placesIn(situation: Situation, { at, order, force, against, why }: Cause): ProvinceId[] {
  const parts = [...force, ...against].flatMap(({ unit }) => situation.world.units[unit]?.at ?? []);
  return [
    at,
    ...('from' in order ? [order.from] : []),
    ...('to' in order && order.to !== undefined ? [order.to] : []),
    ...parts,
    ...why.flatMap(({ cause }) => placesIn(situation, cause)),
  ];
}
