import { BUILD, RECOVERY } from '../industry/costs.ts';
import { canAfford, incomeTerms, sumLedger } from '../industry/output.ts';
import type { PowerId, ProvinceId, UnitId } from '../ids.ts';
import { formatMonth } from '../month.ts';
import { takeOrders, type MonthWriter } from '../monthWriter.ts';
import type { Situation } from '../survey.ts';
import { hasRoom } from '../war/air/checkWingOrder.ts';
import type { Building, UnitKind } from '../world.ts';

/** Phase 3: new keels and battalions, income and upkeep, what is finished, what recovers. */
export function industry(month: MonthWriter): void {
  // What is ordered is paid from what lay in store when it was ordered.
  for (const { power, order } of takeOrders(month, 'build')) begin(month, power, order);
  const situation = month.survey();
  for (const power of situation.survey.living) {
    const terms = incomeTerms(situation, power);
    month.tell({ kind: 'income', power, change: sumLedger(terms), terms });
  }
  for (const power of situation.survey.living) {
    finish(month, power);
    recover(month, situation, power);
  }
}

function begin(
  month: MonthWriter,
  power: PowerId,
  { unitKind, at }: { readonly unitKind: Building['kind']; readonly at: Building['at'] },
): void {
  const { cost, months } = BUILD[unitKind];
  month.tell({
    kind: 'building-begun',
    power,
    unitKind,
    at,
    done: month.world.month + months,
    cost,
  });
}

/**
 * What is finished joins the unit of its kind that stands there, up to the full strength of one;
 * else it is a new unit as soon as the place is free. Lost yards lose their work.
 */
function finish(month: MonthWriter, power: PowerId): void {
  const { world } = month;
  for (const { kind: unitKind, at, done } of [...(world.powers[power]?.building ?? [])]) {
    if (world.provinces[at]?.controller !== power) {
      month.tell({ kind: 'building-lost', power, unitKind, at, done });
      continue;
    }
    if (world.month < done) continue;
    const { strength } = BUILD[unitKind];
    const standing = unitToReinforce(month.survey(), { power, unitKind, at });
    if (standing === undefined && !hasPlace(month.survey(), unitKind, at)) continue;
    month.tell({ kind: 'building-done', power, unitKind, at, done });
    if (standing !== undefined) {
      month.tell({ kind: 'reinforced', unit: standing, power, at, change: strength });
      continue;
    }
    const unit = `${power}-${formatMonth(world.month)}-${at}` as UnitId;
    const name = String(month.survey().survey.units[power]?.length ?? 0);
    month.tell({ kind: 'unit-raised', unit, power, unitKind, at, strength, name });
  }
}

/** Above this establishment a unit takes in no more. */
const FULL = 10;

function unitToReinforce(
  { survey, world }: Situation,
  { power, unitKind, at }: Pick<Building, 'at'> & { power: PowerId; unitKind: UnitKind },
): UnitId | undefined {
  const id = survey.unitAt.get(at);
  const unit = id === undefined ? undefined : world.units[id];
  const fits = unit?.power === power && unit.kind === unitKind && unit.full < FULL;
  return fits ? id : undefined;
}

const hasPlace = (situation: Situation, kind: UnitKind, at: ProvinceId): boolean =>
  kind === 'wing' ? hasRoom(situation, at) : !situation.survey.unitAt.has(at);

/** Units at home make good a point a month while stores last. */
function recover(month: MonthWriter, situation: Situation, power: PowerId): void {
  const { world } = month;
  for (const id of situation.survey.units[power] ?? []) {
    const unit = world.units[id];
    const own = world.powers[power];
    if (!unit || !own || unit.strength >= unit.full) continue;
    if (unit.unsupplied !== undefined) continue;
    const holder = world.provinces[unit.at]?.controller;
    if (holder !== power) continue;
    if (!canAfford(own.stocks, RECOVERY)) return;
    month.tell({ kind: 'recovered', unit: id, power, change: 1, cost: RECOVERY });
  }
}
