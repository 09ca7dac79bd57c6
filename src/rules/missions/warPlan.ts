import type { PowerId, ProvinceId } from '../ids.ts';
import type { UnitOrder } from '../orders.ts';
import type { Situation } from '../survey.ts';
import type { Unit } from '../world.ts';
import { sharesLegacy } from './legacy.ts';
import { missionId } from './mission.ts';

/** Hundredths that help for another's army is worth less without a common plan (MIL-11). */
export const UNPLANNED = -15;

/** The power whose unit is helped without a common plan, if an order is such help. */
export function unplannedFor(
  situation: Situation,
  unit: Unit,
  order: UnitOrder,
): PowerId | undefined {
  if (order.kind !== 'support') return undefined;
  const { world, survey } = situation;
  const helped = survey.unitAt.get(order.from);
  const power = helped === undefined ? undefined : world.units[helped]?.power;
  if (power === undefined || power === unit.power) return undefined;
  const { powers } = world;
  if (powers[power]?.overlord === unit.power || powers[unit.power]?.overlord === power)
    return undefined;
  return plannedFor(situation, unit.power, power, order) ? undefined : power;
}

/** A plan in general serves everywhere; one against somebody, where he attacks or is attacked. */
function plannedFor(
  situation: Situation,
  a: PowerId,
  b: PowerId,
  { from, to }: Extract<UnitOrder, { readonly kind: 'support' }>,
): boolean {
  const { world, content } = situation;
  if (sharesLegacy(world, 'staff-talks', a, b)) return true;
  const near = (content.board.neighbours[from] ?? []).map((each) => each.to);
  return (to === undefined ? near : [to]).some((place) =>
    presentAt(situation, place).some((enemy) => hasPlan(situation, a, b, enemy)),
  );
}

/** Who holds a place, and who stands in it. */
function presentAt({ world, survey }: Situation, place: ProvinceId): PowerId[] {
  const unit = survey.unitAt.get(place);
  const stands = unit === undefined ? undefined : world.units[unit]?.power;
  return [world.provinces[place]?.controller ?? [], stands ?? []].flat();
}

/** Whether the staffs of two powers have a plan that serves against a third. */
export function hasPlan({ world }: Situation, a: PowerId, b: PowerId, against: PowerId): boolean {
  const { legacies } = world;
  const mission = 'staff-talks';
  return (
    sharesLegacy(world, mission, a, b) ||
    legacies[missionId(a, { mission, to: b, against })] !== undefined ||
    legacies[missionId(b, { mission, to: a, against })] !== undefined
  );
}
