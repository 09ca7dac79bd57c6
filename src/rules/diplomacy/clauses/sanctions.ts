import type { PowerId } from '../../ids.ts';
import { customOf, shareOfSeas } from '../../industry/sanctions.ts';
import { bondsBetween } from '../../standing.ts';
import { sortedValues } from '../../sortedKeys.ts';
import type { Situation } from '../../survey.ts';
import { term, type Term } from '../../term.ts';
import type { Temper } from '../../content.ts';
import type { Good } from '../../world.ts';
import { contains, courts, protects } from '../aims.ts';
import type { ClauseKind } from '../clause.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { menaceOf } from '../threat.ts';

/** What can be kept from a power: gold is credit, and whatever would be bought of it. */
export const BANNED = ['gold', 'coal', 'oil'] as const satisfies readonly Good[];

/** How much each temper minds that somebody has gone to war of his own choice. */
const MINDS: Readonly<Record<Temper, number>> = {
  guardian: 6,
  neutral: 3,
  jackal: 0,
  revisionist: -2,
};
/** Promises that go ill with starving whoever has them. */
const AMITY: ReadonlySet<ClauseKind> = new Set(['friendship', 'alliance', 'guarantee']);
/** Months of custom that both sides reckon with when they weigh it. */
const RECKONED = 2;

const stands = (situation: Situation, a: PowerId, b: PowerId, clause: SanctionsClause): boolean =>
  bondsBetween(situation, a, b).some(
    ({ clause: word }) =>
      word.kind === 'sanctions' && word.against === clause.against && word.good === clause.good,
  );

/** Whether a power has attacked another in a war that goes on; a civil war is a house divided. */
const hasAttacked = ({ world }: Situation, power: PowerId): boolean =>
  sortedValues(world.wars).some(
    ({ attackers, casus }) => casus !== 'civil-war' && attackers.includes(power),
  );

/** Fear from which two have a common quarrel with a power that has attacked nobody. */
const A_QUARREL = 20;

/** Whom two might agree on: whoever has gone to war, and whom both have reason to fear. */
const targets = (situation: Situation, from: PowerId, to: PowerId): PowerId[] =>
  situation.survey.living.filter(
    (power) =>
      power !== from &&
      power !== to &&
      (hasAttacked(situation, power) ||
        [from, to].every((each) => menaceOf(situation, each, power) >= A_QUARREL)),
  );

/** Each of the parties keeps a good from a power: gold by buying nothing of it (MIL-15). */
export interface SanctionsClause {
  readonly kind: 'sanctions';
  readonly against: PowerId;
  readonly good: Good;
}

export const sanctions: ClauseRule<SanctionsClause> = {
  blanks: { against: 'power', good: 'good' },
  closeness: 2,
  warmth: 2,
  stir: 46,
  open: true,
  wording: ({ good }) => (good === 'gold' ? 'custom' : null),
  options: (situation, from, to) =>
    targets(situation, from, to)
      .flatMap((against) =>
        BANNED.map((good): SanctionsClause => ({ kind: 'sanctions', against, good })),
      )
      .filter((clause) => !stands(situation, from, to, clause)),
  check: (situation, clause, from, to) => {
    const { against, good } = clause;
    if (!situation.world.powers[against]?.alive) return 'no-such-power';
    if (against === from || against === to) return 'own-power';
    if (good === 'manpower') return 'not-theirs-to-give';
    return stands(situation, from, to, clause) ? 'already-agreed' : 'allowed';
  },
  worth: (situation, clause, me, other) => {
    const { against } = clause;
    const quarrel = menaceOf(situation, me, against) + contains(situation, me, against);
    const friend = courts(situation, me, against) + protects(situation, me, against);
    const sworn = bondsBetween(situation, me, against).some((bond) => AMITY.has(bond.clause.kind));
    const minds = MINDS[situation.content.scenario.powers[me]?.temper ?? 'neutral'];
    const about = { power: against };
    return [
      ...term('worth.sanctions-aggressor', hasAttacked(situation, against) ? minds : 0, about),
      ...term('worth.sanctions-quarrel', quarrel / 15, about),
      ...term('worth.sanctions-ships', shareOfSeas(situation, [me, other], against) / 10),
      ...term('worth.named-friend', -friend / 6, about),
      ...term('worth.named-sworn', sworn ? -8 : 0, about),
      ...costTerms(situation, clause, me),
    ];
  },
};

/** What is given up: custom, and what treaties of trade with the target bring. */
function costTerms(situation: Situation, { against, good }: SanctionsClause, me: PowerId): Term[] {
  const custom = good === 'gold' ? RECKONED * customOf(situation, me, against) : 0;
  const trade = (situation.survey.commerce[me] ?? []).flatMap(({ clause }) => {
    if (clause.kind !== 'trade') return [];
    const about = { power: against, good: clause.good, amount: clause.amount };
    if (clause.to === against && clause.good === good)
      return term('worth.trade-unsold', -clause.price / 2, about);
    const bought = clause.by === against && good === 'gold';
    return bought ? term('worth.trade-unbought', -clause.amount, about) : [];
  });
  return [...term('worth.custom-given-up', -custom, { power: against }), ...trade];
}
