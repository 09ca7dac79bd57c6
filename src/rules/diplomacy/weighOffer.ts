import type { Temper } from '../content.ts';
import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { clamp, term, type Term } from '../term.ts';
import type { Offer } from '../world.ts';
import { balanceOf, type Balance } from './balance.ts';
import { closestOf } from './clauseRules.ts';
import { COMMON_LIFE } from './commonLife.ts';
import { expectedLife } from './expectedLife.ts';
import { weigh } from './weigh.ts';

/** What is put before another: what it promises, for how long, and how it is thrown off. */
export type OfferTerms = Pick<Offer, 'clauses' | 'until' | 'notice'>;

/** Months for which treaties usually run, and the most that anybody reckons with. */
export const USUAL_TERM = 60;
const LONGEST = 120;
/** The most by which a partner is thought steadier or more fickle than others. */
const STEADIEST = 24;
/** What each temper thinks of having its hands tied, measured in steadiness. */
const PATIENT: Readonly<Record<Temper, number>> = {
  guardian: 8,
  neutral: 4,
  jackal: -12,
  revisionist: -12,
};
/** Points of closeness, months and steadiness that come to one of worth. */
const FOR_A_TERM = 1500;
const FOR_A_NOTICE = 500;

/** `weigh` for a treaty with its term and its notice: what an offer is worth to whoever has it. */
export function weighOffer(
  situation: Situation,
  me: PowerId,
  other: PowerId,
  offer: OfferTerms,
): Balance {
  const sheet = weigh(situation, me, other, offer.clauses);
  const duration = durationTerms(situation, me, other, offer);
  return duration.length === 0 ? sheet : balanceOf(me, [...sheet.terms, ...duration]);
}

/**
 * A long term and a long notice are welcome with somebody who is thought steady, and a trap with
 * one who is not: he goes when he likes, and we stay. The restless want no notice at all.
 */
function durationTerms(
  situation: Situation,
  me: PowerId,
  other: PowerId,
  { clauses, until, notice = 0 }: OfferTerms,
): Term[] {
  const closeness = closestOf(clauses);
  const months = until === null ? LONGEST : clamp(until - situation.world.month, 0, LONGEST);
  if (closeness === 0 || (months === USUAL_TERM && notice === 0)) return [];
  const life = expectedLife(situation, me, other) - COMMON_LIFE;
  const steady = clamp(life, -STEADIEST, STEADIEST);
  const patient = PATIENT[situation.content.scenario.powers[me]?.temper ?? 'neutral'];
  const length = months > USUAL_TERM ? 'ties.long-term' : 'ties.short-term';
  const about = { power: other };
  return [
    ...term(length, (closeness * (months - USUAL_TERM) * steady) / FOR_A_TERM, about),
    ...term('ties.notice', (closeness * notice * (steady + patient)) / FOR_A_NOTICE, {
      ...about,
      months: notice,
    }),
  ];
}
