import {
  balanceWithoutIdle,
  checkOffer,
  incomeTerms,
  legalClausesOfKind,
  monthlyOutput,
  TRADED,
  USUAL_TERM,
  weigh,
  type ClauseOf,
  type Order,
  type PowerId,
  type Traded,
} from '../rules/index.ts';
import { canPay } from './canPay.ts';
import type { Cabinet } from './cabinet.ts';

type OfferOrder = Extract<Order, { readonly kind: 'offer' }>;

/** Units a month for which it signs a treaty; less it finds in the market. */
const WORTH_A_TREATY = 2;
/** Months of a shortage that a cabinet sees coming. */
const AHEAD = 5;
/** Sellers to whom it writes to hear their price. */
const ASKED = 4;
/** What a purchase must be worth to it. */
const WORTH_BUYING = 4;

/** An offer to buy what the works or the engines lack, of the sellers asked to him who suits best. */
export function seekGoods(cabinet: Cabinet): OfferOrder[] {
  const [best] = TRADED.filter((good) => runsShort(cabinet, good))
    .flatMap((good) => sellers(cabinet, good).flatMap((seller) => bids(cabinet, good, seller)))
    .toSorted((a, b) => b.worth - a.worth);
  return best ? [best.order] : [];
}

const missing = ({ me, situation }: Cabinet, good: Traded): number =>
  -balanceWithoutIdle(incomeTerms(situation, me)[good]);

function runsShort(cabinet: Cabinet, good: Traded): boolean {
  const { me, situation } = cabinet;
  const lack = missing(cabinet, good);
  return lack >= WORTH_A_TREATY && (situation.world.powers[me]?.stocks[good] ?? 0) < AHEAD * lack;
}

/** Some of those who have it, drawn by lot. */
function sellers({ me, situation, draw }: Cabinet, good: Traded): PowerId[] {
  const having = situation.survey.living.filter(
    (power) => power !== me && monthlyOutput(situation, power)[good] > 1,
  );
  const chance = draw('sellers', good);
  const asked: PowerId[] = [];
  while (asked.length < ASKED && having.length > 0)
    asked.push(...having.splice(chance.below(having.length), 1));
  return asked;
}

/** What one would give a seller who would take it. */
function bids(cabinet: Cabinet, good: Traded, seller: PowerId) {
  const { me, situation } = cabinet;
  const lack = missing(cabinet, good);
  const enough = (clause: ClauseOf<'trade'>): boolean =>
    clause.by === seller &&
    clause.good === good &&
    clause.amount < 2 * lack + 2 &&
    canPay(cabinet, clause);
  return legalClausesOfKind(situation, 'trade', me, seller)
    .filter(enough)
    .flatMap((clause): { worth: number; order: OfferOrder }[] => {
      const until = situation.world.month + USUAL_TERM;
      const { sum, terms } = weigh(situation, me, seller, [clause]);
      const order = { kind: 'offer', to: seller, clauses: [clause], until, why: terms } as const;
      if (sum < WORTH_BUYING || checkOffer(situation, me, order) !== 'allowed') return [];
      return weigh(situation, seller, me, [clause]).accepts ? [{ worth: sum, order }] : [];
    });
}
