import {
  bareWords,
  type Clause,
  isConditional,
  type LegalOrders,
  type Month,
  noticeOf,
  sortedKeys,
  type StateOrder,
} from '../../rules/index.ts';
import { codeConditions } from './codeConditions.ts';
import { amountsOf, clauseWords } from './clauseWords.ts';
import { codeCount, codeInteger, type Coder } from './coder.ts';
import { LinkProblem } from './linkProblem.ts';

type OfferOrder = Extract<StateOrder, { kind: 'offer' }>;

const MAX_CLAUSES = 40;

/** Terms are written as months from here, so that usual terms look alike. */
const TERM_FROM: Month = 1900 * 12;

/** Codes an offer: to whom, its clauses as choices among the legal ones, its term. */
export function codeOffer(
  coder: Coder,
  legal: LegalOrders,
  given: OfferOrder | undefined,
): OfferOrder {
  const powers = sortedKeys(legal.clauses).filter((power) => legal.clauses[power]?.length !== 0);
  const to = powers[choose(coder, powers.length, given ? powers.indexOf(given.to) : 0)];
  const options = to === undefined ? undefined : legal.clauses[to];
  if (to === undefined || options === undefined) throw new LinkProblem('damaged');
  const count = codeCount(coder, 'clauses', given?.clauses.length ?? 0);
  if (count > MAX_CLAUSES) throw new LinkProblem(coder.reads ? 'damaged' : 'too-long');
  const clauses = Array.from({ length: count }, (_, i) =>
    codeClause(coder, options, given?.clauses[i]),
  );
  const until = given?.until ?? null;
  const hasTerm = coder.flag('has term', until !== null);
  const term = hasTerm ? codeInteger(coder, 'term', (until ?? 0) - TERM_FROM) + TERM_FROM : null;
  return { kind: 'offer', to, clauses, until: term };
}

/** Whether an offer says more than the first links could. */
export const isFull = ({ notice, clauses }: OfferOrder): boolean =>
  notice !== undefined || clauses.some(isConditional);

/** Codes an offer with all that may stand in one. */
export function codeFullOffer(
  coder: Coder,
  legal: LegalOrders,
  given: OfferOrder | undefined,
): OfferOrder {
  const offer = codeOffer(coder, legal, given);
  const clauses = offer.clauses.map((clause, place) => ({
    ...bareWords(clause),
    ...(clause.secret && { secret: clause.secret }),
    ...codeConditions(coder, given?.clauses[place], TERM_FROM),
  }));
  return { ...offer, clauses, ...noticeOf(codeCount(coder, 'notice', given?.notice ?? 0)) };
}

/** A clause: which of the legal wordings, and the amounts in it. */
function codeClause(coder: Coder, options: readonly Clause[], given: Clause | undefined): Clause {
  const wordings = [...new Map(options.map((each) => [clauseWords(each), each])).entries()];
  const words = given && clauseWords(given);
  const at = wordings.findIndex(([each]) => each === words);
  const wording = wordings[choose(coder, wordings.length, given ? at : 0)]?.[1];
  if (wording === undefined) throw new LinkProblem('damaged');
  const written = new Map(given ? amountsOf(given) : []);
  const amounts = amountsOf(wording).map(([field]) => [
    field,
    codeCount(coder, `${wording.kind} ${field}`, written.get(field) ?? 0),
  ]);
  const secret = coder.flag('is secret', given?.secret === true);
  const clause = { ...wording, ...(Object.fromEntries(amounts) as object) };
  return secret ? { ...clause, secret } : clause;
}

function choose(coder: Coder, bound: number, index: number): number {
  if (!coder.reads && index < 0) throw new LinkProblem('order-not-legal');
  if (bound === 0) throw new LinkProblem('damaged');
  return coder.below(bound, index);
}
