import type { UnitId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { inSupply } from './supplyOf.ts';

/** What a month without supply costs, from the second month on; the last point holds out. */
const HUNGER = 1;
/** Months after which those who have nothing left lay down their arms on foreign ground. */
const HOLDS_OUT = 6;

/** Tells who stands cut off at the end of the fighting, and who is fed again. */
export function tellSupply(month: MonthWriter): void {
  const situation = month.survey();
  const fed: UnitId[] = [];
  const { living, units } = situation.survey;
  for (const id of living.flatMap((power) => units[power] ?? [])) {
    const unit = month.world.units[id];
    if (!unit) continue;
    if (inSupply(situation, unit)) {
      if (unit.unsupplied !== undefined) fed.push(id);
      continue;
    }
    const { power, at, strength } = unit;
    const months = (unit.unsupplied ?? 0) + 1;
    const losses = months > 1 && strength > HUNGER ? HUNGER : 0;
    month.tell({ kind: 'out-of-supply', unit: id, power, at, months, losses });
    const abroad = month.world.provinces[at] && month.world.provinces[at]?.owner !== power;
    if (abroad && months > HOLDS_OUT && strength <= HUNGER)
      month.tell({ kind: 'destroyed', unit: id, power, at, by: null });
  }
  if (fed.length > 0) month.tell({ kind: 'in-supply', units: fed });
}
