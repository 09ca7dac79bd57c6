import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import type { Good, Power, Stocks, Traded } from '../world.ts';
import { fullNeed, incomeTerms, monthlyOutput, type Ledger } from './output.ts';
import { programmeCost } from './programme.ts';

/** Gold that a treasury may keep before the ministries find a use for a sixth of the rest. */
const TREASURY = 400;
const MINISTRIES = 6;
/** Conscripts are let go after so many months. */
const SERVICE = 15;
/** Room in the tanks and the yards: so much, and so many months of output and need. */
const ROOM = 60;
const MONTHS_OF_ROOM = 6;
/** A part of what has no room is lost each month. */
const SPOILT = 4;

/**
 * All that moves the stores of a power in a month, with what only it can know, and what treaties
 * promise and is not sent.
 */
export function monthLedger(
  situation: Situation,
  power: PowerId,
  kept: Partial<Record<Good, readonly Term[]>> = {},
): Ledger {
  const income = withKept(incomeTerms(situation, power), kept);
  const own = situation.world.powers[power];
  if (!own) return income;
  const { stocks } = own;
  const spoilt = (good: Traded) =>
    term('income.no-room', -Math.max(0, stocks[good] - roomFor(situation, power, good)) / SPOILT);
  const unpaid = unpaidLots(own, income);
  return {
    gold: [
      ...income.gold,
      ...unpaid.gold,
      ...term('income.programmes', paysProgrammes(stocks, income, programmeCost(own))),
      ...term('income.ministries', -Math.max(0, stocks.gold - TREASURY) / MINISTRIES),
    ],
    oil: [...income.oil, ...unpaid.oil, ...spoilt('oil')],
    coal: [...income.coal, ...unpaid.coal, ...spoilt('coal')],
    manpower: [...income.manpower, ...term('income.discharged', -stocks.manpower / SERVICE)],
  };
}

const withKept = (income: Ledger, kept: Partial<Record<Good, readonly Term[]>>): Ledger => ({
  gold: [...income.gold, ...(kept.gold ?? [])],
  oil: [...income.oil, ...(kept.oil ?? [])],
  coal: [...income.coal, ...(kept.coal ?? [])],
  manpower: [...income.manpower, ...(kept.manpower ?? [])],
});

/** Nobody on the world market gives credit: what an empty treasury cannot pay for stays there. */
function unpaidLots({ stocks, market }: Power, income: Ledger): Record<Traded | 'gold', Term[]> {
  const broke = stocks.gold + sumOf(income.gold) < 0;
  const back = (good: Traded | 'gold', reasons: readonly string[]): Term[] =>
    broke
      ? term(
          'income.market-unpaid',
          -sumOf(income[good].filter(({ reason }) => reasons.includes(reason))),
        )
      : [];
  const lot = (good: Traded): Term[] =>
    market[good] > 0 ? back(good, ['income.market-bought', 'income.market-closed']) : [];
  return { gold: back('gold', ['income.market-paid']), oil: lot('oil'), coal: lot('coal') };
}

/** What the programmes cost: all that they ask for, or nothing while the treasury cannot. */
const paysProgrammes = ({ gold }: Stocks, income: Ledger, cost: number): number =>
  gold + sumOf(income.gold) >= cost ? -cost : 0;

/** Units of a good that a power can store. */
export const roomFor = (situation: Situation, power: PowerId, good: Traded): number =>
  ROOM +
  MONTHS_OF_ROOM * (monthlyOutput(situation, power)[good] + fullNeed(situation, power, good));

/** Hundredths of a full need that the stores and a month's supply can meet. */
export function fedNext(
  situation: Situation,
  power: PowerId,
  ledger: Ledger,
): Record<Traded, number> {
  const stocks = situation.world.powers[power]?.stocks;
  const share = (good: Traded): number => {
    const need = fullNeed(situation, power, good);
    if (need === 0) return 100;
    const supply = (stocks?.[good] ?? 0) + sumOf(ledger[good]) + used(ledger[good]);
    return clamp(Math.trunc((100 * supply) / need), 0, 100);
  };
  return { oil: share('oil'), coal: share('coal') };
}

const USE: readonly string[] = [
  'income.furnaces',
  'income.cold-furnaces',
  'income.fleets',
  'income.in-port',
];

/** What furnaces and engines take out of a ledger. */
const used = (terms: Ledger[Good]): number =>
  -sumOf(terms.filter(({ reason }) => USE.includes(reason)));
