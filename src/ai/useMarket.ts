import {
  balanceWithoutIdle,
  LOTS,
  marketPrice,
  monthLedger,
  roomFor,
  sumOf,
  term,
  TRADED,
  type Ledger,
  type Order,
  type Term,
  type Traded,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

type Seat = Pick<Cabinet, 'me' | 'situation'>;

/** Months of shortage that a cabinet sees coming. */
const AHEAD = 5;
/** Gold that it keeps back when it buys. */
const RESERVE = 10;
/** Hundredths of its room above which it sells, and below which it stops. */
const FULL = 70;
const ENOUGH = 45;

/** What a cabinet buys of the world when it runs short, and sells when its tanks are full. */
export function useMarket(seat: Seat): Order[] {
  const ledger = monthLedger(seat.situation, seat.me);
  return TRADED.flatMap((good) => lotOf(seat, good, ledger));
}

function lotOf({ me, situation }: Seat, good: Traded, ledger: Ledger): Order[] {
  const own = situation.world.powers[me];
  if (!own) return [];
  const now = own.market[good];
  const stock = own.stocks[good];
  const without = balanceWithoutIdle(ledger[good]) - now;
  const room = roomFor(situation, me, good);
  const short = stock + AHEAD * without < 0;
  const full = (now < 0 ? ENOUGH : FULL) * room;
  const paid = Math.max(0, now) * marketPrice(situation, good).buying;
  const payable = affordable(own.stocks.gold, sumOf(ledger.gold) + paid, good, situation);
  let amount = 0;
  if (short) amount = lotFor(-without, payable);
  else if (now > 0 && 100 * stock < ENOUGH * room)
    amount = lotFor(Math.max(0, -without), Math.min(now, payable));
  else if (without > 0 && 100 * stock > full) amount = 0 - lotFor(without, without);
  if (amount === now) return [];
  const why: Term[] = [...term('market.stock', stock), ...term('market.balance', without)];
  return [{ kind: 'market', good, amount, why }];
}

/** Units a month that a treasury can pay for. */
function affordable(
  stock: number,
  income: number,
  good: Traded,
  situation: Seat['situation'],
): number {
  const { buying } = marketPrice(situation, good);
  return Math.trunc(Math.max(0, (stock - RESERVE) / AHEAD + income) / buying);
}

/** The largest lot that is no more than wanted, rounded up to a lot where that can be paid. */
function lotFor(wanted: number, most: number): number {
  const lots = LOTS.filter((lot) => lot > 0 && lot <= most);
  return lots.find((lot) => lot >= wanted) ?? lots.at(-1) ?? 0;
}
