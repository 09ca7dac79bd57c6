import type { PowerId } from '../ids.ts';
import { atWar } from '../standing.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { term, type Term } from '../term.ts';
import { contains } from './aims.ts';
import type { Balance } from './balance.ts';
import type { Clause } from './clause.ts';
import { closestOf } from './clauseRules.ts';
import { opinionOf } from './opinion.ts';

/** At this opinion of each other or below, two bid against each other for a third. */
const RIVALS = -25;
/** From this closeness on an offer asks for a choice between rivals. */
export const A_CHOICE = 3;

/** How a sheet is drawn up when no other offer is thought of. */
type Sheet = (me: PowerId, other: PowerId, clauses: readonly Clause[]) => Balance;

/**
 * What signing with `other` would throw away: the best offer on the table from a rival of his
 * (WI-17). Only who got it knows of it, so that the other may be refused without seeing why.
 */
export function betterOffer(
  situation: Situation,
  me: PowerId,
  other: PowerId,
  sheet: Sheet,
): Term[] {
  const { offers } = situation.world;
  let best = 0;
  let rival: PowerId | null = null;
  for (const id of sortedKeys(offers)) {
    const offer = offers[id];
    if (!offer || offer.to !== me || offer.from === other) continue;
    if (closestOf(offer.clauses) < A_CHOICE || !rivals(situation, offer.from, other)) continue;
    const { sum } = sheet(me, offer.from, offer.clauses);
    if (sum > best) [best, rival] = [sum, offer.from];
  }
  return rival === null ? [] : term('ties.better-offer', -best / 2, { power: rival });
}

const rivals = (situation: Situation, a: PowerId, b: PowerId): boolean =>
  atWar(situation, a, b) ||
  contains(situation, a, b) > 0 ||
  contains(situation, b, a) > 0 ||
  opinionOf(situation, a, b) <= RIVALS;
