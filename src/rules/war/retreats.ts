import type { PowerId, ProvinceId, UnitId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Situation } from '../survey.ts';
import type { Unit } from '../world.ts';
import type { Dislodged } from './adjudicator/index.ts';
import type { Field } from './battles.ts';
import { refuge } from './refuge.ts';

/** Places that nobody can retreat to: taken, or contested in the fighting. */
function closedPlaces({ fought }: Field): Set<ProvinceId> {
  const { units, contested } = fought.outcome;
  return new Set([...units.map(({ at }) => at), ...contested] as ProvinceId[]);
}

/**
 * The dislodged fall back by their standing instructions, in the order of places; who has nowhere to go
 * is destroyed. Two never choose the same place.
 */
export function tellRetreats(month: MonthWriter, field: Field): void {
  const closed = closedPlaces(field);
  for (const fugitive of field.fought.outcome.dislodged) {
    const found = unitFrom(field.situation, fugitive);
    if (!found) continue;
    const [unit, state] = found;
    const by = victorOf(field.situation, fugitive);
    const to = refuge({ ...field, closed }, state, fugitive);
    const { power, at } = state;
    if (to === undefined || !month.world.units[unit]) {
      if (month.world.units[unit]) month.tell({ kind: 'destroyed', unit, power, at, by });
      continue;
    }
    closed.add(to);
    month.tell({ kind: 'dislodged', unit, power, from: at, by, to });
  }
}

function unitFrom(situation: Situation, { at }: Dislodged): [UnitId, Unit] | undefined {
  const id = situation.survey.unitAt.get(at as ProvinceId);
  const unit = id === undefined ? undefined : situation.world.units[id];
  return id !== undefined && unit ? [id, unit] : undefined;
}

function victorOf({ survey, world }: Situation, { by, power }: Dislodged): PowerId {
  const id = survey.unitAt.get(by as ProvinceId);
  return (id === undefined ? undefined : world.units[id]?.power) ?? (power as PowerId);
}
