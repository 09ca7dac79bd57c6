import { sendAid } from '../commitments/commit.ts';
import type { PowerId } from '../ids.ts';
import { arrears } from '../industry/arrears.ts';
import { BUILD, RECOVERY, refundOf } from '../industry/costs.ts';
import { monthOfTrade } from '../industry/deliveries.ts';
import { finishWork } from '../industry/finishWork.ts';
import { hasEnough } from '../industry/fuel.ts';
import { canAfford, sumLedger, type Ledger } from '../industry/output.ts';
import { fedNext } from '../industry/ownTerms.ts';
import { learn, programmeTerms } from '../industry/programme.ts';
import { takeOrders, type Given, type MonthWriter } from '../monthWriter.ts';
import { lacksOil } from '../supply/oil.ts';
import type { Situation } from '../survey.ts';
import { FIELDS } from '../world.ts';

/** Men who come home for each point of strength of a unit that is disbanded. */
const MEN_PER_POINT = 3;

/** Phase 3: new keels and battalions, income and programmes, what is finished, what recovers. */
export function industry(month: MonthWriter): void {
  // What is ordered is paid from what lay in store when it was ordered.
  for (const given of takeOrders(month, 'build')) begin(month, given);
  for (const { power, order } of takeOrders(month, 'programme'))
    month.tell({ kind: 'programme-set', power, field: order.field, effort: order.effort });
  for (const { power, order } of takeOrders(month, 'market'))
    month.tell({ kind: 'market-set', power, good: order.good, amount: order.amount });
  for (const given of takeOrders(month, 'disband')) disband(month, given);
  for (const given of takeOrders(month, 'cancel-building')) cancel(month, given);
  sendAid(month);
  const situation = month.survey();
  const { living } = situation.survey;
  const { ledgers, short } = monthOfTrade(situation, living);
  for (const power of living) earn(month, situation, power, ledgers[power]);
  arrears(month, short);
  for (const power of situation.survey.living) {
    finishWork(month, power);
    recover(month, situation, power);
  }
}

function earn(
  month: MonthWriter,
  situation: Situation,
  power: PowerId,
  terms: Ledger | undefined,
): void {
  if (!terms) return;
  const fed = fedNext(situation, power, terms);
  const paid = terms.gold.some(({ reason }) => reason === 'income.programmes');
  month.tell({ kind: 'income', power, change: sumLedger(terms), terms, fed });
  for (const field of FIELDS) {
    const idle = !paid && (month.world.powers[power]?.programmes[field].effort ?? 0) > 0;
    if (!idle) learn(month, power, { field, terms: programmeTerms(situation, power, field) });
  }
}

function disband(month: MonthWriter, { power, order }: Given<'disband'>): void {
  const unit = month.world.units[order.of];
  if (!unit) return;
  const manpower = MEN_PER_POINT * unit.strength;
  month.tell({ kind: 'disbanded', unit: order.of, power, at: unit.at, manpower });
}

function cancel(month: MonthWriter, { power, order }: Given<'cancel-building'>): void {
  const work = month.world.powers[power]?.building.find(({ at }) => at === order.at);
  if (!work) return;
  const { kind: project, at, done } = work;
  const refund = refundOf(project);
  month.tell({ kind: 'building-cancelled', power, project, at, done, refund });
}

function begin(month: MonthWriter, { power, order: { project, at } }: Given<'build'>): void {
  const { cost, months } = BUILD[project];
  const done = month.world.month + months;
  month.tell({ kind: 'building-begun', power, project, at, done, cost });
}

/** Units at home make good a point a month while stores last. */
function recover(month: MonthWriter, situation: Situation, power: PowerId): void {
  const { world } = month;
  if (!hasEnough(world.powers[power], 'coal')) return;
  for (const id of situation.survey.units[power] ?? []) {
    const unit = world.units[id];
    const own = world.powers[power];
    if (!unit || !own || unit.strength >= unit.full) continue;
    if (unit.unsupplied !== undefined || lacksOil(situation, unit)) continue;
    const holder = world.provinces[unit.at]?.controller;
    if (holder !== power) continue;
    if (!canAfford(own.stocks, RECOVERY)) return;
    month.tell({ kind: 'recovered', unit: id, power, change: 1, cost: RECOVERY });
  }
}
