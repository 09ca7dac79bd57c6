import type { ProvinceId, UnitId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { mayEnter } from '../rightOfWay.ts';
import type { Situation } from '../survey.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Unit } from '../world.ts';

/**
 * Units that stand where peace, a broken alliance or a demilitarised frontier no longer lets them
 * stand go to the nearest free place that is open to them; with none in the world they disband.
 */
export function withdraw(month: MonthWriter): void {
  for (const id of sortedKeys(month.world.units)) {
    const unit = month.world.units[id];
    if (!unit) continue;
    const situation = month.survey();
    if (!mayEnter(situation, unit.power, unit.at)) leave(month, situation, id);
  }
}

function leave(month: MonthWriter, situation: Situation, id: UnitId): void {
  const unit = month.world.units[id];
  if (!unit) return;
  const { power, at: from } = unit;
  const to = nearestHome(situation, unit);
  if (to === undefined) month.tell({ kind: 'destroyed', unit: id, power, at: from, by: null });
  else month.tell({ kind: 'withdrawn', unit: id, power, from, to });
}

/** The nearest place, over land and sea, that is free, open to the unit, and of its element. */
function nearestHome(situation: Situation, unit: Unit): ProvinceId | undefined {
  const { board } = situation.content;
  const seen = new Set<ProvinceId>([unit.at]);
  const queue = [unit.at];
  for (const at of queue)
    for (const { to } of board.neighbours[at] ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      queue.push(to);
      if (canStand(situation, unit, to)) return to;
    }
  return undefined;
}

function canStand(
  { content, survey, world }: Situation,
  { kind, power }: Unit,
  at: ProvinceId,
): boolean {
  const place = content.board.places[at];
  if (!place || survey.unitAt.has(at)) return false;
  if (kind === 'fleet') return place.kind === 'sea' || (place.port > 0 && isOwn(at));
  return place.kind === 'land' && isOwn(at);

  function isOwn(id: ProvinceId): boolean {
    return world.provinces[id]?.controller === power && survey.demilitarised.get(id) !== power;
  }
}
