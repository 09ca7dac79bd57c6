import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { term, type Term } from '../term.ts';
import { balanceOf, type Balance } from './balance.ts';
import { A_CHOICE, betterOffer } from './betterOffer.ts';
import type { Clause } from './clause.ts';
import { boundClosely, clauseWorth, closestOf } from './clauseRules.ts';
import { A_CAUSE_OF_WAR, tiesTerms } from './tiesTerms.ts';
import { wordsBroken, wordsOf } from './words.ts';

/**
 * What a treaty of `clauses` with `other` is worth to `me`, reason by reason. The same sheet
 * serves the player before he sends, the computer that answers, and the log that tells why.
 */
export function weigh(
  situation: Situation,
  me: PowerId,
  other: PowerId,
  clauses: readonly Clause[],
): Balance {
  const sheet = sheetOf(situation, me, other, clauses);
  if (closestOf(clauses) < A_CHOICE) return sheet;
  const rival = betterOffer(situation, me, other, (...asked) => sheetOf(situation, ...asked));
  return rival.length === 0 ? sheet : balanceOf(me, [...sheet.terms, ...rival]);
}

/** The sheet as it is when nobody else has made an offer. */
function sheetOf(
  situation: Situation,
  me: PowerId,
  other: PowerId,
  clauses: readonly Clause[],
): Balance {
  const closeness = boundClosely(situation, clauses);
  const own = clauses.flatMap((clause) => clauseWorth(situation, clause, me, other));
  const ties = knownTies(situation, me, other, closeness);
  const sworn =
    closestOf(clauses) >= A_CAUSE_OF_WAR ? swornOtherwise(situation, me, other, clauses) : [];
  return balanceOf(me, [...own, ...ties, ...sworn]);
}

/** What breaking an older word by this signature costs. */
const BROKEN_WORD = -30;

/** Whom it binds itself to may be whom it has promised others to leave alone. */
function swornOtherwise(
  situation: Situation,
  me: PowerId,
  to: PowerId,
  clauses: readonly Clause[],
): Term[] {
  const order = { kind: 'offer', to, clauses, until: null } as const;
  const broken = wordsBroken(situation, wordsOf(situation, me), order).length;
  return term('ties.breaks-our-word', BROKEN_WORD * broken, { count: broken });
}

/** `tiesTerms`, worked out once for each closeness: many drafts to one power are equally close. */
function knownTies(
  situation: Situation,
  me: PowerId,
  other: PowerId,
  closeness: number,
): readonly Term[] {
  const { ties } = situation.survey.memo;
  const key = `${me}-${other}-${closeness}`;
  const known = ties.get(key) ?? tiesTerms(situation, me, other, closeness);
  ties.set(key, known);
  return known;
}
