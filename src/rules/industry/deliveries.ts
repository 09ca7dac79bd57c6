import type { PowerId, TreatyId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import type { Commerce, Consignment } from '../survey/ties.ts';
import { sumOf, term, type Term } from '../term.ts';
import { GOODS, type Good } from '../world.ts';
import { goodPasses } from './blockade.ts';
import { monthLedger } from './ownTerms.ts';
import type { Ledger } from './output.ts';

/** What a treaty promises for a month and is not sent in full, because somebody has not enough. */
export interface ShortDelivery {
  readonly treaty: TreatyId;
  readonly clause: Commerce;
  /** Who falls short, of what, and before whom. */
  readonly by: PowerId;
  readonly to: PowerId;
  readonly good: Good;
  readonly promised: number;
  readonly sent: number;
}

/** The stores of a month: every power's ledger, and what could not be sent. */
export interface MonthOfTrade {
  readonly ledgers: Readonly<Record<PowerId, Ledger>>;
  readonly short: readonly ShortDelivery[];
}

/** A consignment that is cut: who falls short, and the units of its good that are sent. */
interface Cut {
  readonly by: PowerId;
  readonly units: number;
}

/** Where the cuts stand of those who have been asked. */
type Cuts = Map<Consignment, Cut>;

/**
 * What treaties bring and take, as far as `powers` have it: nobody sends what is not in store once
 * his own needs are met. The oldest treaty is served first, and goods go against payment, so that
 * what is not paid for stays at home.
 */
export function monthOfTrade(situation: Situation, powers: readonly PowerId[]): MonthOfTrade {
  const cuts: Cuts = new Map();
  // A cut leaves somebody else with less, who may fall short by it; it only ever grows.
  for (;;) {
    const ledgers = Object.fromEntries(
      powers.map((power) => [
        power,
        monthLedger(situation, power, keptBack(situation, power, cuts)),
      ]),
    ) as Record<PowerId, Ledger>;
    const grown = powers.filter((power) => cutFor(situation, power, ledgers[power], cuts));
    if (grown.length === 0) return { ledgers, short: tellCuts(cuts) };
  }
}

/** Cuts what a power cannot send; whether there was anything to cut. */
function cutFor(
  situation: Situation,
  power: PowerId,
  ledger: Ledger | undefined,
  cuts: Cuts,
): boolean {
  const { commerce } = situation.survey;
  const stocks = situation.world.powers[power]?.stocks;
  if (!stocks || !ledger || (commerce[power] ?? []).length === 0) return false;
  let cut = false;
  for (const good of GOODS) {
    let lacking = -(stocks[good] + sumOf(ledger[good]));
    if (lacking <= 0) continue;
    for (const each of newestFirst(situation, power)) {
      const before = outgoing(each.clause, power, good, unitsOf(cuts, each));
      if (lacking <= 0 || before === 0) continue;
      const units = unitsFor(each.clause, power, Math.max(0, before - lacking));
      lacking -= before - outgoing(each.clause, power, good, units);
      cuts.set(each, { by: cuts.get(each)?.by ?? power, units });
      cut = true;
    }
  }
  return cut;
}

/** What is promised by a power to somebody whom it can reach, the youngest treaty first. */
function newestFirst(situation: Situation, power: PowerId): Consignment[] {
  const { survey, world } = situation;
  const signed = ({ treaty }: Consignment): number => world.treaties[treaty]?.signed ?? 0;
  return (survey.commerce[power] ?? [])
    .filter(({ clause }) => passes(situation, clause))
    .toReversed()
    .toSorted((a, b) => signed(b) - signed(a));
}

const passes = (situation: Situation, clause: Commerce): boolean =>
  clause.kind === 'indemnity' || goodPasses(situation, clause.by, clause.to, clause.good);

const unitsOf = (cuts: Cuts, each: Consignment): number =>
  cuts.get(each)?.units ?? each.clause.amount;

/** Units of a good that a power sends by a clause of which so many units are sent. */
function outgoing(clause: Commerce, power: PowerId, good: Good, units: number): number {
  if (clause.by === power) return goodOf(clause) === good ? units : 0;
  return good === 'gold' ? priceOf(clause, units) : 0;
}

const goodOf = (clause: Commerce): Good => (clause.kind === 'indemnity' ? 'gold' : clause.good);

const priceOf = (clause: Commerce, units: number): number =>
  clause.kind === 'indemnity' ? 0 : Math.trunc((clause.price * units) / clause.amount);

/** The most units of a clause for which a power need not send more than so much. */
function unitsFor(clause: Commerce, power: PowerId, most: number): number {
  if (clause.by === power) return most;
  let units = clause.amount;
  while (units > 0 && priceOf(clause, units) > most) units -= 1;
  return units;
}

/** What cuts change in the ledger of a power. */
function keptBack(
  situation: Situation,
  power: PowerId,
  cuts: Cuts,
): Partial<Record<Good, readonly Term[]>> {
  const kept: Partial<Record<Good, Term[]>> = {};
  if (cuts.size === 0) return kept;
  for (const each of situation.survey.commerce[power] ?? []) {
    const cut = cuts.get(each);
    if (!cut) continue;
    const { clause } = each;
    const sends = clause.by === power;
    const about = { power: sends ? clause.to : clause.by };
    const home = cut.by === power ? 'income.not-sent' : 'income.kept-back';
    const missing = clause.amount - cut.units;
    const unpaid = priceOf(clause, clause.amount) - priceOf(clause, cut.units);
    const goods = sends ? term(home, missing, about) : term('income.not-got', -missing, about);
    const gold = sends ? term('income.not-got', -unpaid, about) : term(home, unpaid, about);
    (kept[goodOf(clause)] ??= []).push(...goods);
    (kept.gold ??= []).push(...gold);
  }
  return kept;
}

const tellCuts = (cuts: Cuts): ShortDelivery[] =>
  [...cuts].map(([{ treaty, clause }, { by, units }]) => {
    const about = { treaty, clause, by };
    return clause.by === by
      ? { ...about, to: clause.to, good: goodOf(clause), promised: clause.amount, sent: units }
      : {
          ...{ ...about, to: clause.by, good: 'gold' as const },
          promised: priceOf(clause, clause.amount),
          sent: priceOf(clause, units),
        };
  });
