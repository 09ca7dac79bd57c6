import { neighbourOf } from '../board.ts';
import type { PowerId, ProvinceId, UnitId } from '../ids.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { mayEnter, passageOpen } from '../rightOfWay.ts';
import type { Situation } from '../survey.ts';
import type { Unit } from '../world.ts';
import type { Dislodged } from './adjudicator/index.ts';
import { canStep } from './checkUnitOrder.ts';
import type { Field } from './battles.ts';

/** Places that nobody can retreat to: taken, or contested in the fighting. */
function closedPlaces({ fought }: Field): Set<ProvinceId> {
  const { units, contested } = fought.outcome;
  return new Set([...units.map(({ at }) => at), ...contested] as ProvinceId[]);
}

/**
 * The dislodged fall back towards their own land, in the order of places; who has nowhere to go
 * is destroyed. Two never choose the same place.
 */
export function tellRetreats(month: MonthWriter, field: Field): void {
  const closed = closedPlaces(field);
  for (const fugitive of field.fought.outcome.dislodged) {
    const found = unitFrom(field.situation, fugitive);
    if (!found) continue;
    const [unit, state] = found;
    const by = victorOf(field.situation, fugitive);
    const to = refuge(field.situation, state, fugitive, closed);
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

/** Own land first, then the sea, friends' land and last an enemy's; ties by name. */
function refuge(
  situation: Situation,
  unit: Unit,
  { by, attackerConvoyed }: Dislodged,
  closed: ReadonlySet<ProvinceId>,
): ProvinceId | undefined {
  const { board } = situation.content;
  const open = (board.neighbours[unit.at] ?? [])
    .map(({ to }) => to)
    .filter((to) => !closed.has(to) && (attackerConvoyed || to !== by))
    .filter((to) => canStep(situation, unit, unit.at, to) === 'allowed')
    .filter((to) => mayEnter(situation, unit.power, to))
    .filter((to) => {
      const edge = neighbourOf(board, unit.at, to)?.edge;
      return edge !== undefined && passageOpen(situation, unit.power, edge);
    });
  const rank = (to: ProvinceId): number => homeliness(situation, unit.power, to);
  return open.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))[0];
}

function homeliness({ world }: Situation, power: PowerId, to: ProvinceId): number {
  const state = world.provinces[to];
  if (!state) return 1;
  if (state.controller === power) return 0;
  return state.owner === power ? 2 : 3;
}
