import { landAt } from '../board.ts';
import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { sumOf, term, type Term } from '../term.ts';
import { GOODS, type Good, type OccupationPolicy, type Stocks } from '../world.ts';

/** Gold a month: a unit for each of the works, and one for each two million people. */
const PEOPLE_PER_GOLD = 2000;
/** Recruits a month: one for each two million people. */
const PEOPLE_PER_RECRUIT = 2000;
/** Works that one unit of coal keeps going. */
const WORKS_PER_COAL = 3;

/** Sixths of its yield that land of another owner gives to whoever stands in it. */
const YIELD: Readonly<Record<OccupationPolicy, number>> = { mild: 3, harsh: 4 };

type Ledger = Record<Good, readonly Term[]>;

/** What a power earns and spends in a month, good by good and reason by reason. */
export function incomeTerms(situation: Situation, power: PowerId): Ledger {
  const land = landSums(situation, power);
  const upkeep = upkeepOf(situation, power);
  const traded = tradeTerms(situation, power);
  return {
    gold: [
      ...term('income.works', land.works),
      ...term('income.people', land.people / PEOPLE_PER_GOLD),
      ...term('income.soldiers-pay', -upkeep.gold),
      ...traded.gold,
    ],
    coal: [
      ...term('income.mines', land.coal),
      ...term('income.furnaces', -land.works / WORKS_PER_COAL),
      ...traded.coal,
    ],
    oil: [...term('income.wells', land.oil), ...term('income.fleets', -upkeep.oil), ...traded.oil],
    manpower: [...term('income.recruits', land.people / PEOPLE_PER_RECRUIT), ...traded.manpower],
  };
}

/** The sums of a ledger. */
export const sumLedger = (ledger: Ledger): Stocks => ({
  gold: sumOf(ledger.gold),
  oil: sumOf(ledger.oil),
  coal: sumOf(ledger.coal),
  manpower: sumOf(ledger.manpower),
});

/** What a power could sell: its own output of each good, before any trade. */
export function monthlyOutput(situation: Situation, power: PowerId): Readonly<Stocks> {
  const land = landSums(situation, power);
  return { gold: land.works, oil: land.oil, coal: land.coal, manpower: 0 };
}

function landSums({ content, world, survey }: Situation, power: PowerId) {
  const sums = { works: 0, people: 0, coal: 0, oil: 0 };
  for (const id of survey.lands[power] ?? []) {
    const land = landAt(content.board, id);
    const state = world.provinces[id];
    if (!land || !state) continue;
    const sixths = state.owner === power ? 6 : YIELD[world.powers[power]?.occupation ?? 'mild'];
    sums.works += Math.trunc((state.works * sixths) / 6);
    sums.people += Math.trunc((land.population * sixths) / 6);
    sums.coal += Math.trunc((land.coal * sixths) / 6);
    sums.oil += Math.trunc((land.oil * sixths) / 6);
  }
  return sums;
}

/** A unit's pay is half its strength; a fleet or a wing burns a third of it in oil besides. */
function upkeepOf({ world, survey }: Situation, power: PowerId) {
  let gold = 0;
  let oil = 0;
  for (const id of survey.units[power] ?? []) {
    const unit = world.units[id];
    if (!unit) continue;
    gold += Math.trunc(unit.strength / 2);
    if (unit.kind !== 'army') oil += Math.trunc(unit.strength / 3);
  }
  return { gold, oil };
}

function tradeTerms({ survey }: Situation, power: PowerId): Ledger {
  const ledger: Record<Good, Term[]> = { gold: [], oil: [], coal: [], manpower: [] };
  for (const clause of survey.commerce[power] ?? []) {
    const sends = clause.by === power;
    const about = { power: sends ? clause.to : clause.by };
    if (clause.kind === 'indemnity') {
      const { amount } = clause;
      ledger.gold.push(...term('income.indemnity', sends ? -amount : amount, about));
      continue;
    }
    const { good, amount, price } = clause;
    const goods = sends ? 'income.sold' : 'income.bought';
    const paid = sends ? 'income.paid-by' : 'income.paid-to';
    ledger[good].push(...term(goods, sends ? -amount : amount, about));
    ledger.gold.push(...term(paid, sends ? price : -price, about));
  }
  return ledger;
}

/** Whether a power's stores cover a cost. */
export const canAfford = (stocks: Readonly<Stocks>, cost: Readonly<Stocks>): boolean =>
  GOODS.every((good) => stocks[good] >= cost[good]);
