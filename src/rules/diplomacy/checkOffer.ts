import { canonicalJson } from '../hashWorld.ts';
import type { PowerId } from '../ids.ts';
import type { Order } from '../orders.ts';
import type { Verdict } from '../refusals.ts';
import { atWar, recognises } from '../standing.ts';
import type { Situation } from '../survey.ts';
import { bareWords, type Clause } from './clause.ts';
import { checkClause, endures, sealable } from './clauseRules.ts';
import { checkConditions, isConditional } from './condition.ts';
import { awaitsRatification } from '../ratification/signature.ts';
import { isNotice } from './notice.ts';
import { asRenewed } from './renewal.ts';

type OfferOrder = Extract<Order, { readonly kind: 'offer' }>;

/** More than this is not read by anybody. */
export const MAX_CLAUSES = 8;

/** Whether an offer may be made: its parties, its term, then each clause. */
export function checkOffer(situation: Situation, from: PowerId, order: OfferOrder): Verdict {
  const { to, clauses, until, notice = 0 } = order;
  const { world } = situation;
  if (!world.powers[to]?.alive) return 'no-such-power';
  if (to === from) return 'own-power';
  if (clauses.length === 0) return 'no-clauses';
  if (clauses.length > MAX_CLAUSES) return 'too-many-clauses';
  if (until !== null && until < world.month) return 'term-in-the-past';
  if (!isNotice(notice)) return 'bad-notice';
  if (clauses.length > 1 && saysTwice(clauses)) return 'duplicate-clause';
  if (clauses.some((clause) => clause.secret && !sealable(clause))) return 'cannot-be-secret';
  if (awaitsRatification(situation, [from, to], clauses)) return 'awaits-ratification';
  const subject = subjectVerdict(situation, from, to);
  if (subject !== 'allowed') return subject;
  const state = stateVerdict(situation, from, to, clauses);
  if (state !== 'allowed') return state;
  const open = asRenewed(situation, from, to);
  for (const clause of clauses) {
    const verdict = checkClause(open, clause, from, to);
    if (verdict !== 'allowed') return verdict;
    if (!isConditional(clause)) continue;
    if (!endures(clause)) return 'cannot-be-conditional';
    const condition = checkConditions(situation, clause, [from, to]);
    if (condition !== 'allowed') return condition;
  }
  return 'allowed';
}

/** Whether a promise stands in it twice, whatever is written beside it. */
const saysTwice = (clauses: readonly Clause[]): boolean =>
  new Set(clauses.map((clause) => canonicalJson(bareWords(clause)))).size < clauses.length;

/** A client speaks with its overlord alone, and land under mandate with nobody. */
function subjectVerdict({ world }: Situation, from: PowerId, to: PowerId): Verdict {
  if ([from, to].some((power) => world.powers[power]?.regime === 'mandate'))
    return 'foreign-affairs-elsewhere';
  const [mine, theirs] = [world.powers[from]?.overlord, world.powers[to]?.overlord];
  const elsewhere = (mine && mine !== to) || (theirs && theirs !== from);
  return elsewhere ? 'foreign-affairs-elsewhere' : 'allowed';
}

/** Enemies speak of peace or of a truce first, and strangers of recognition. */
function stateVerdict(
  situation: Situation,
  from: PowerId,
  to: PowerId,
  clauses: readonly Clause[],
): Verdict {
  const has = (kind: Clause['kind']): boolean => clauses.some((each) => each.kind === kind);
  if (has('peace') && has('armistice')) return 'peace-and-armistice';
  if (atWar(situation, from, to)) {
    return has('peace') || has('armistice') ? 'allowed' : 'already-at-war';
  }
  if (!recognises(situation, from, to)) return has('recognition') ? 'allowed' : 'not-recognised';
  return 'allowed';
}
