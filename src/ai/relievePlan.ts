import { term, type Order, type ProvinceId, type Unit, type UnitId } from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';
import { stepsToFront } from './frontSteps.ts';
import { mayMarch } from './mayMarch.ts';
import { placesTaken, type PlacesTaken } from './placesTaken.ts';

/** Hundredths of an army's strength that its relief must have. */
const STRONGER = 140;

/**
 * Where only one army can stand before the enemy it should be the best: a weak one at the front
 * makes room for a stronger one behind it, and both march in the same month.
 */
export function relievePlan(cabinet: Cabinet, given: readonly Order[], used: Set<string>): Order[] {
  const { me, situation } = cabinet;
  const steps = stepsToFront(cabinet);
  const taken = placesTaken(cabinet, given);
  const orders: Order[] = [];
  for (const tired of situation.survey.units[me] ?? []) {
    const unit = freeArmy(cabinet, tired, used);
    if (!unit || steps.get(unit.at) !== 1) continue;
    const relief = reliefFor(cabinet, unit, used);
    const room = relief && roomFor(cabinet, tired, unit, taken);
    if (relief === undefined || room === undefined) continue;
    taken.add(room);
    used.add(tired).add(relief);
    const why = term('order.relief', 10, { province: unit.at });
    orders.push({ kind: 'move', unit: tired, to: room, why });
    orders.push({ kind: 'move', unit: relief, to: unit.at, why });
  }
  return orders;
}

function freeArmy({ situation }: Cabinet, id: UnitId, used: ReadonlySet<string>): Unit | undefined {
  const unit = situation.world.units[id];
  return unit?.kind === 'army' && !used.has(id) ? unit : undefined;
}

/** The strongest army of ours beside a post, if it is worth the change. */
function reliefFor(
  cabinet: Cabinet,
  { at, strength }: Unit,
  used: ReadonlySet<string>,
): UnitId | undefined {
  const { me, situation } = cabinet;
  let best: UnitId | undefined;
  let most = Math.trunc((strength * STRONGER) / 100);
  for (const { to: from } of situation.content.board.neighbours[at] ?? []) {
    const id = situation.survey.unitAt.get(from);
    const unit = id === undefined ? undefined : freeArmy(cabinet, id, used);
    if (id === undefined || unit?.power !== me || unit.strength <= most) continue;
    if (!mayMarch(cabinet, id, at)) continue;
    [best, most] = [id, unit.strength];
  }
  return best;
}

/** A free place for the one who is relieved. */
const roomFor = (
  cabinet: Cabinet,
  id: UnitId,
  { at }: Unit,
  taken: PlacesTaken,
): ProvinceId | undefined =>
  (cabinet.situation.content.board.neighbours[at] ?? [])
    .map(({ to }) => to)
    .find((to) => isOwn(cabinet, to) && !taken.has(to) && mayMarch(cabinet, id, to));

const isOwn = ({ me, situation }: Cabinet, at: ProvinceId): boolean =>
  situation.world.provinces[at]?.controller === me;
