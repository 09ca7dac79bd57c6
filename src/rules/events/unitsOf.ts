import type { PowerId, ProvinceId, UnitId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { UnitKind } from '../world.ts';

interface Which {
  readonly power: PowerId;
  readonly at?: readonly ProvinceId[];
  readonly unitKind?: UnitKind;
}

/** The units of a power that an effect means: in these places, of this kind, or all. */
export function unitsOf(month: MonthWriter, { power, at, unitKind }: Which): UnitId[] {
  const { survey, world } = month.survey();
  return (survey.units[power] ?? []).filter((id) => {
    const unit = world.units[id];
    if (!unit || (unitKind !== undefined && unit.kind !== unitKind)) return false;
    return at === undefined || at.includes(unit.at);
  });
}
