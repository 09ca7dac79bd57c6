import type { PowerId, TreatyId } from '../ids.ts';
import type { Order } from '../orders.ts';
import type { Situation } from '../survey.ts';
import type { Clause } from './clause.ts';
import { breaksClause, tiesOrders } from './clauseRules.ts';

/** A promise of a treaty in force that ties the orders of whom it binds. */
export interface Word {
  readonly treaty: TreatyId;
  readonly clause: Clause;
}

/**
 * The promises that tie a power's orders: its own, and those that bind all parties alike;
 * remembered for the moment.
 */
export const wordsOf = (situation: Situation, power: PowerId): readonly Word[] =>
  (situation.survey.memo.words[power] ??= wordsIn(situation, power));

function wordsIn({ world, survey }: Situation, power: PowerId): Word[] {
  return (survey.treaties[power] ?? []).flatMap((treaty) => {
    const clauses = world.treaties[treaty]?.clauses ?? [];
    return clauses
      .filter((clause) => tiesOrders(clause) && (!('by' in clause) || clause.by === power))
      .map((clause) => ({ treaty, clause }));
  });
}

/** Those of some words that an order breaks. */
export const wordsBroken = (
  situation: Situation,
  words: readonly Word[],
  order: Order,
): readonly Word[] => words.filter(({ clause }) => breaksClause(situation, clause, order));
