import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { isBlockaded } from './blockade.ts';
import { marketClosed } from './sanctions.ts';
import { clamp, term, type Term } from '../term.ts';
import { TRADED, type Traded } from '../world.ts';

/** Gold for a unit on a quiet market: dearer to buy, and cheaper to sell, than by treaty. */
const BUYING: Readonly<Record<Traded, number>> = { oil: 4, coal: 3 };
const SELLING: Readonly<Record<Traded, number>> = { oil: 2, coal: 1 };
/** Units that all the powers together ask for beyond what they offer, for a coin on the price. */
const UNITS_PER_COIN = 40;
const DEAREST = 3;

/** What may be ordered of the market each month: below 0 one sells. */
export const LOTS = [-20, -10, -5, -2, 0, 2, 5, 10, 20] as const;

/** Gold for a unit. */
export interface Price {
  readonly buying: number;
  readonly selling: number;
}

/** The price of a good, by what all powers together ask for. */
export function marketPrice({ world, survey }: Situation, good: Traded): Price {
  let asked = 0;
  for (const power of survey.living) asked += world.powers[power]?.market[good] ?? 0;
  const rise = clamp(Math.trunc(asked / UNITS_PER_COIN), 0, DEAREST);
  return { buying: BUYING[good] + rise, selling: SELLING[good] + Math.trunc(rise / 2) };
}

type MarketLedger = Readonly<Record<Traded | 'gold', readonly Term[]>>;
const NOTHING: MarketLedger = { gold: [], oil: [], coal: [] };

/**
 * What a power buys and sells on the world market in a month: nothing under a blockade, and less by
 * what sanctions keep from it.
 */
export function marketTerms(situation: Situation, power: PowerId): MarketLedger {
  const { world } = situation;
  const own = world.powers[power];
  if (!own || TRADED.every((good) => own.market[good] === 0)) return NOTHING;
  if (isBlockaded(situation, power)) return NOTHING;
  const lot = (good: Traded): Term[] => {
    const wanted = own.market[good];
    return [
      ...term(wanted < 0 ? 'income.market-sold' : 'income.market-bought', wanted),
      ...term('income.market-closed', -keptBack(situation, power, good)),
    ];
  };
  const paid = TRADED.flatMap((good) => {
    const amount = own.market[good] - keptBack(situation, power, good);
    const { buying, selling } = marketPrice(situation, good);
    return amount > 0
      ? term('income.market-paid', -amount * buying, { good, amount, price: buying })
      : term('income.market-earned', -amount * selling, { good, amount: -amount, price: selling });
  });
  return { gold: paid, oil: lot('oil'), coal: lot('coal') };
}

/** The part of a lot that sanctions keep off the market, with the sign of the lot. */
function keptBack(situation: Situation, power: PowerId, good: Traded): number {
  const amount = situation.world.powers[power]?.market[good] ?? 0;
  return Math.trunc((amount * marketClosed(situation, power, amount < 0 ? 'gold' : good)) / 100);
}
