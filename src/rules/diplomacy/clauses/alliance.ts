import { bondsBetween, enemiesOf } from '../../standing.ts';
import { clamp, term } from '../../term.ts';
import type { PowerId } from '../../ids.ts';
import type { Situation } from '../../survey.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { threatOf } from '../threat.ts';

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
    const ward = [from, to].some((each) => situation.world.powers[each]?.regime === 'mandate');
    if (ward) return 'foreign-affairs-elsewhere';
    return alreadyAllied(situation, from, to, against) ? 'already-agreed' : 'allowed';
  },
  worth: (situation, { against }, me, other) => {
    const { armies } = situation.survey;
    const help = clamp((12 * (armies[other] ?? 0)) / ((armies[me] ?? 0) + 5), 0, 20);
    const dragged = enemiesOf(situation, other).filter(
      (enemy) => !enemiesOf(situation, me).includes(enemy),
    );
    return [
      ...term('worth.their-armies', help, { power: other }),
      ...term('worth.dragged-into-war', -35 * dragged.length, { power: other }),
      ...(against === undefined
        ? []
        : term('worth.named-enemy', 8 + threatOf(situation, me, against) / 4, { power: against })),
    ];
  },
};
