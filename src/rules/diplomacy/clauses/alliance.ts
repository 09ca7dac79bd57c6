import { bondsBetween, enemiesOf } from '../../standing.ts';
import { clamp, term, type Term } from '../../term.ts';
import type { PowerId } from '../../ids.ts';
import type { Situation } from '../../survey.ts';
import { contains, courts, protects } from '../aims.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { menaceOf, threatOf } from '../threat.ts';

/** From this much threat on a power has a quarrel of its own with whoever an alliance names. */
const A_QUARREL = 20;

const alreadyAllied = (
  situation: Situation,
  a: PowerId,
  b: PowerId,
  against: PowerId | undefined,
): boolean =>
  bondsBetween(situation, a, b).some(
    ({ clause }) =>
      clause.kind === 'alliance' && (clause.against === undefined || clause.against === against),
  );

/** Enemies against whom an alliance can be named: those that either has reason to fear. */
function namedEnemies(situation: Situation, from: PowerId, to: PowerId): PowerId[] {
  return situation.survey.living.filter(
    (power) =>
      power !== from &&
      power !== to &&
      threatOf(situation, from, power) + threatOf(situation, to, power) >= 40,
  );
}

/** What it is worth to be helped against just this one: a quarrel, or a stranger, or a friend. */
function namedTerms(situation: Situation, me: PowerId, against: PowerId): Term[] {
  const fear = menaceOf(situation, me, against);
  const quarrel = fear >= A_QUARREL || contains(situation, me, against) > 0;
  const friend = courts(situation, me, against) + protects(situation, me, against);
  const sworn = bondsBetween(situation, me, against).some(({ clause }) => amity.has(clause.kind));
  return [
    ...(quarrel
      ? term('worth.named-enemy', 4 + fear / 5, { power: against })
      : term('worth.not-our-quarrel', -15, { power: against })),
    ...term('worth.named-friend', -friend / 3, { power: against }),
    ...term('worth.named-sworn', sworn ? -20 : 0, { power: against }),
  ];
}

/** Promises that go ill with an alliance against whoever has them. */
const amity: ReadonlySet<string> = new Set([
  'friendship',
  'non-aggression',
  'guarantee',
  'alliance',
]);

/** Each fights whoever attacks the other; `against` narrows it to one named enemy. */
export interface AllianceClause {
  readonly kind: 'alliance';
  readonly against?: PowerId;
}

export const alliance: ClauseRule<AllianceClause> = {
  blanks: { against: 'power?' },
  closeness: 10,
  warmth: 18,
  stir: 62,
  wording: ({ against }) => (against === undefined ? null : 'against'),
  options: (situation, from, to) => {
    const clauses: AllianceClause[] = [{ kind: 'alliance' }];
    for (const against of namedEnemies(situation, from, to))
      clauses.push({ kind: 'alliance', against });
    return clauses.filter(({ against }) => !alreadyAllied(situation, from, to, against));
  },
  check: (situation, { against }, from, to) => {
    if (against !== undefined && !situation.world.powers[against]?.alive) return 'no-such-power';
    if (against === from || against === to) return 'own-power';
    return alreadyAllied(situation, from, to, against) ? 'already-agreed' : 'allowed';
  },
  worth: (situation, { against }, me, other) => {
    const { armies } = situation.survey;
    const help = clamp((12 * (armies[other] ?? 0)) / ((armies[me] ?? 0) + 5), 0, 20);
    const dragged = enemiesOf(situation, other).filter(
      (enemy) => !enemiesOf(situation, me).includes(enemy),
    );
    const bare = (armies[other] ?? 0) === 0;
    return [
      ...term('worth.their-armies', help, { power: other }),
      ...term('worth.no-army', bare ? -25 : 0, { power: other }),
      ...term('worth.dragged-into-war', -35 * dragged.length, { power: other }),
      ...(against === undefined ? [] : namedTerms(situation, me, against)),
    ];
  },
};
