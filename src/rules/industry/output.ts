import { landAt } from '../board.ts';
import { aidBudget } from '../commitments/aidBudget.ts';
import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { sumOf, term, type Term } from '../term.ts';
import {
  GOODS,
  type CommitteePolicy,
  type Good,
  type OccupationPolicy,
  type Power,
  type Stocks,
  type Traded,
} from '../world.ts';
import { burnsOil } from './fuel.ts';
import { LEVEL_WORTH, levelOf } from './programme.ts';
import { tradeTerms } from './trade.ts';

/** Gold a month: a unit for each of the works, and one for each two million people. */
const PEOPLE_PER_GOLD = 2000;
/** Recruits a month: one for each two million people. */
const PEOPLE_PER_RECRUIT = 2000;
/** Works that one unit of coal keeps going. */
const WORKS_PER_COAL = 3;

/** Sixths of its yield that land of another owner gives to whoever stands in it. */
const YIELD: Readonly<Record<OccupationPolicy, number>> = { mild: 3, harsh: 4 };

/** Gold a month for our own people in a province, who bring in a sixth more for each. */
const OFFICIALS: Readonly<Record<CommitteePolicy, number>> = { kept: 0, replaced: 1 };

/** Every reason for which a month changes the store of each good. */
export type Ledger = Readonly<Record<Good, readonly Term[]>>;

/**
 * What everybody can reckon that a power earns and spends in a month, good by good and reason by
 * reason. What only it knows, its stores and what they allow, is in `ownTerms`.
 */
export function incomeTerms(situation: Situation, power: PowerId): Ledger {
  const { incomes } = situation.survey.memo;
  const known = incomes.get(power) ?? reckonIncome(situation, power);
  incomes.set(power, known);
  return known;
}

function reckonIncome(situation: Situation, power: PowerId): Ledger {
  const own = situation.world.powers[power];
  const land = landSums(situation, power);
  const upkeep = upkeepOf(situation, power);
  const traded = tradeTerms(situation, power);
  const aid = aidBudget(situation.world, power);
  const idle = land.works - fedShare(land.works, own, 'coal');
  const methods = (land.works * LEVEL_WORTH * levelOf(own, 'industry')) / 100;
  const running = land.works - idle;
  return {
    gold: [
      ...term('income.works', land.works),
      ...term('income.idle-works', -idle),
      ...term('income.methods', land.works === 0 ? 0 : (methods * running) / land.works),
      ...term('income.people', land.people / PEOPLE_PER_GOLD),
      ...term('income.soldiers-pay', -upkeep.gold),
      ...term('income.officials', -land.officials),
      ...traded.gold,
      ...aid.gold,
    ],
    coal: [
      ...term('income.mines', land.coal),
      ...term('income.furnaces', -furnaces(land.works)),
      ...term('income.cold-furnaces', furnaces(land.works) - furnaces(running)),
      ...traded.coal,
      ...aid.coal,
    ],
    oil: [
      ...term('income.wells', land.oil),
      ...term('income.fleets', -upkeep.oil),
      ...term('income.in-port', upkeep.oil - fedShare(upkeep.oil, own, 'oil')),
      ...traded.oil,
      ...aid.oil,
    ],
    manpower: [
      ...term('income.recruits', land.people / PEOPLE_PER_RECRUIT),
      ...traded.manpower,
      ...aid.manpower,
    ],
  };
}

const furnaces = (works: number): number => Math.trunc(works / WORKS_PER_COAL);

/** The part of a need that last month's stores could meet. */
const fedShare = (need: number, own: Power | undefined, good: Traded): number =>
  Math.trunc((need * (own?.fed[good] ?? 100)) / 100);

/** What engines or furnaces would use in a month if nothing was lacking. */
export const fullNeed = (situation: Situation, power: PowerId, good: Traded): number =>
  good === 'oil' ? upkeepOf(situation, power).oil : furnaces(landSums(situation, power).works);

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

/** What the land that a power holds is good for, remembered for the moment. */
export interface LandSums {
  readonly works: number;
  readonly people: number;
  readonly coal: number;
  readonly oil: number;
  /** Gold for our own people in the land of others. */
  readonly officials: number;
}

function landSums(situation: Situation, power: PowerId): LandSums {
  const { landSums: sums } = situation.survey.memo;
  const known = sums.get(power) ?? addLand(situation, power);
  sums.set(power, known);
  return known;
}

function addLand({ content, world, survey }: Situation, power: PowerId): LandSums {
  const { occupation = 'mild', committees = 'kept' } = world.powers[power] ?? {};
  const salary = OFFICIALS[committees];
  const abroad = YIELD[occupation] + salary;
  const sums = { works: 0, people: 0, coal: 0, oil: 0, officials: 0 };
  for (const id of survey.lands[power] ?? []) {
    const land = landAt(content.board, id);
    const state = world.provinces[id];
    if (!land || !state) continue;
    const sixths = state.owner === power ? 6 : abroad;
    if (state.owner !== power) sums.officials += salary;
    sums.works += Math.trunc((state.works * sixths) / 6);
    sums.people += Math.trunc((land.population * sixths) / 6);
    sums.coal += Math.trunc((land.coal * sixths) / 6);
    sums.oil += Math.trunc((land.oil * sixths) / 6);
  }
  return sums;
}

/** A unit's pay is half its strength; a fleet, a wing or armour burns a third of it in oil besides. */
function upkeepOf({ world, survey }: Situation, power: PowerId) {
  let gold = 0;
  let oil = 0;
  for (const id of survey.units[power] ?? []) {
    const unit = world.units[id];
    if (!unit) continue;
    gold += Math.trunc(unit.strength / 2);
    if (burnsOil(unit)) oil += Math.trunc(unit.strength / 3);
  }
  return { gold, oil };
}

/** Whether a power's stores cover a cost. */
export const canAfford = (stocks: Readonly<Stocks>, cost: Readonly<Stocks>): boolean =>
  GOODS.every((good) => stocks[good] >= cost[good]);
