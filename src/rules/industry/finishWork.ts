import type { PowerId, ProvinceId, UnitId } from '../ids.ts';
import { formatMonth } from '../month.ts';
import type { MonthWriter } from '../monthWriter.ts';
import type { Situation } from '../survey.ts';
import { hasRoom } from '../war/air/checkWingOrder.ts';
import {
  IMPROVEMENTS,
  type Building,
  type Improvement,
  type Unit,
  type UnitKind,
} from '../world.ts';
import { NEW_STRENGTH, type UnitProject } from './costs.ts';

/** Above this establishment a unit takes in no more. */
const FULL = 10;

/**
 * What is finished stands. A new unit joins the one of its kind that is there, up to the full
 * strength of one; else it is raised as soon as the place is free. Lost yards lose their work.
 */
export function finishWork(month: MonthWriter, power: PowerId): void {
  const { world } = month;
  for (const work of [...(world.powers[power]?.building ?? [])]) {
    const { kind: project, at, done } = work;
    if (world.provinces[at]?.controller !== power)
      month.tell({ kind: 'building-lost', power, project, at, done });
    else if (world.month >= done) deliver(month, power, work);
  }
}

const isImprovement = (project: Building['kind']): project is Improvement =>
  (IMPROVEMENTS as readonly string[]).includes(project);

function deliver(month: MonthWriter, power: PowerId, { kind: project, at, done }: Building): void {
  const tellDone = (): void => month.tell({ kind: 'building-done', power, project, at, done });
  if (isImprovement(project)) {
    tellDone();
    month.tell({ kind: 'improved', power, at, what: project });
    return;
  }
  const standing = unitToReinforce(month.survey(), power, project, at);
  if (standing === undefined && !hasPlace(month.survey(), unitKindOf(project), at)) return;
  tellDone();
  if (standing === undefined) raise(month, power, project, at);
  else join(month, standing, project);
}

/** The kind of unit that a project makes. */
export const unitKindOf = (project: UnitProject): UnitKind =>
  project === 'armour' ? 'army' : project;

/** The unit that takes in what is finished: of its kind and not full, or an army that gets tanks. */
function unitToReinforce(
  { survey, world }: Situation,
  power: PowerId,
  project: UnitProject,
  at: ProvinceId,
): UnitId | undefined {
  const id = survey.unitAt.get(at);
  const unit = id === undefined ? undefined : world.units[id];
  if (unit?.power !== power || unit.kind !== unitKindOf(project)) return undefined;
  return unit.full < FULL || getsTanks(unit, project) ? id : undefined;
}

const getsTanks = (unit: Unit, project: UnitProject): boolean =>
  project === 'armour' && unit.kind === 'army' && unit.armour !== true;

/** A foot army that gets tanks keeps its strength; anything else brings its own. */
function join(month: MonthWriter, id: UnitId, project: UnitProject): void {
  const unit = month.world.units[id];
  if (!unit) return;
  const { power, at } = unit;
  if (getsTanks(unit, project)) month.tell({ kind: 'refitted', unit: id, power, at });
  else month.tell({ kind: 'reinforced', unit: id, power, at, change: NEW_STRENGTH[project] });
}

function raise(month: MonthWriter, power: PowerId, project: UnitProject, at: ProvinceId): void {
  month.tell({
    kind: 'unit-raised',
    unit: `${power}-${formatMonth(month.world.month)}-${at}` as UnitId,
    power,
    unitKind: unitKindOf(project),
    at,
    strength: NEW_STRENGTH[project],
    name: String(month.survey().survey.units[power]?.length ?? 0),
    ...(project === 'armour' && { armour: true }),
  });
}

const hasPlace = (situation: Situation, kind: UnitKind, at: ProvinceId): boolean =>
  kind === 'wing' ? hasRoom(situation, at) : !situation.survey.unitAt.has(at);
