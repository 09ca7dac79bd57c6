import { enterWar, tellAims } from '../crises/enterWar.ts';
import type { PowerId, ProvinceId, UnitId, WarId } from '../ids.ts';
import { formatMonth } from '../month.ts';
import type { MonthWriter } from '../monthWriter.ts';
import { restorePower } from '../peace/restorePower.ts';
import { otherSide, opposed, sideOf } from '../peace/warSides.ts';
import { sortedKeys } from '../sortedKeys.ts';
import { atWar } from '../standing.ts';
import type { Term } from '../term.ts';
import type { Movement } from './resistance.ts';

/** Points of unrest that go into the open with the men. */
const SPENT = -40;

/**
 * The men come out and free their province. They are their government's where it still fights
 * abroad; a state that was no more stands again with them, in the shadow of the patron if there
 * is one (TL-5).
 */
export function rise(
  month: MonthWriter,
  province: ProvinceId,
  movement: Movement,
  terms: readonly Term[],
): void {
  const { nation, holder, patron } = movement;
  month.tell({ kind: 'rising', province, power: nation, against: holder, patron, terms });
  if (!month.world.powers[nation]?.alive)
    restorePower(month, {
      power: nation,
      provinces: [province],
      overlord: patron,
      by: patron ?? nation,
    });
  takeArms(month, movement);
  free(month, province, movement);
  raise(month, province, nation, patron === null ? 1 : 2);
}

/** They are at war with the holder: beside the patron, or by themselves. */
function takeArms(month: MonthWriter, { nation, holder, patron }: Movement): void {
  if (atWar(month.survey(), nation, holder)) return;
  const { wars } = month.world;
  const war = sortedKeys(wars).find((id) => {
    const state = wars[id];
    return patron !== null && state !== undefined && opposed(state, patron, holder);
  });
  const against = war && wars[war] && sideOf(wars[war], holder);
  if (war && against) {
    const bond = patron === null ? 'associate' : 'client';
    enterWar(month, { war, power: nation, side: otherSide(against), why: [], bond });
    return;
  }
  const own = `${nation}-${holder}-${month.world.month}` as WarId;
  month.tell({ kind: 'war-declared', war: own, by: nation, on: holder, casus: 'rising', why: [] });
  for (const power of [nation, holder]) tellAims(month, own, power, 'leader');
}

function free(month: MonthWriter, province: ProvinceId, { nation, holder }: Movement): void {
  const annexed = month.world.provinces[province]?.owner === holder;
  if (annexed) month.tell({ kind: 'ceded', province, from: holder, to: nation });
  else month.tell({ kind: 'province-taken', province, from: holder, to: nation });
  month.tell({ kind: 'unrest', province, change: SPENT });
}

function raise(month: MonthWriter, at: ProvinceId, power: PowerId, strength: number): void {
  const unit = `${power}-${formatMonth(month.world.month)}-${at}` as UnitId;
  const name = String((month.survey().survey.units[power] ?? []).length + 1);
  month.tell({ kind: 'unit-raised', unit, power, unitKind: 'army', at, strength, name });
}
