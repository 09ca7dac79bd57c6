import type { PowerId } from '../../ids.ts';
import type { Order } from '../../orders.ts';
import { allied, bondsBetween } from '../../standing.ts';
import type { Situation } from '../../survey.ts';
import { term } from '../../term.ts';
import { landWanted, protects } from '../aims.ts';
import { betweenParties, bothWays } from '../between.ts';
import type { ClauseRule } from '../clauseRule.ts';

/** One leaves a third land to the other; a list for each side is so many clauses (WI-17). */
export interface SphereClause {
  readonly kind: 'sphere';
  readonly by: PowerId;
  readonly to: PowerId;
  readonly over: PowerId;
}

const interest = (situation: Situation, power: PowerId, over: PowerId): number =>
  landWanted(situation, power, over) + protects(situation, power, over);

function divisible({ world, content }: Situation, over: PowerId): boolean {
  const free = world.powers[over]?.alive === true && world.powers[over]?.overlord === null;
  return free && content.scenario.powers[over]?.rank !== 'great';
}

const stands = (situation: Situation, by: PowerId, to: PowerId, over: PowerId): boolean =>
  bondsBetween(situation, by, to).some(
    ({ clause }) => clause.kind === 'sphere' && clause.by === by && clause.over === over,
  );

/** The order meddles with a power: threatens it, attacks it, or binds it to oneself. */
export function meddles(order: Order, over: PowerId): boolean {
  const binds = (kind: string): boolean =>
    kind === 'alliance' || kind === 'guarantee' || kind === 'protectorate';
  switch (order.kind) {
    case 'press':
      return order.against === over;
    case 'declare-war':
      return order.on === over;
    case 'offer':
      return order.to === over && order.clauses.some(({ kind }) => binds(kind));
    default:
      return false;
  }
}

/** Two divide what is neither's: each keeps its hands off what is the other's to arrange. */
export const sphere: ClauseRule<SphereClause> = {
  blanks: { by: 'party', to: 'party', over: 'power' },
  closeness: 3,
  warmth: 4,
  stir: 52,
  options: (situation, from, to) =>
    bothWays(from, to).flatMap((ends) =>
      situation.survey.living
        .filter(
          (over) =>
            over !== from &&
            over !== to &&
            divisible(situation, over) &&
            interest(situation, ends.to, over) > 0 &&
            !stands(situation, ends.by, ends.to, over),
        )
        .map((over) => ({ kind: 'sphere' as const, ...ends, over })),
    ),
  check: (situation, clause, from, to) => {
    const verdict = betweenParties(clause, from, to);
    if (verdict !== 'allowed') return verdict;
    const { by, to: taker, over } = clause;
    if (over === by || over === taker) return 'own-power';
    if (!divisible(situation, over)) return 'not-theirs-to-give';
    return stands(situation, by, taker, over) ? 'already-agreed' : 'allowed';
  },
  worth: (situation, { by, to, over }, me) => {
    if (me === to)
      return term('worth.sphere-won', 5 + interest(situation, to, over) / 6, { power: over });
    const sworn = allied(situation, by, over) ? 25 : 0;
    const own = landWanted(situation, by, over) / 4 + protects(situation, by, over) / 3;
    return term('worth.sphere-left', -4 - own - sworn, { power: over });
  },
  injures: (_situation, { over }) => [{ power: over, points: -18 }],
  breaks: (_situation, { over }, order) => meddles(order, over),
};
