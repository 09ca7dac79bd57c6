import type { PowerId } from '../../ids.ts';
import { bondsBetween, reach } from '../../standing.ts';
import type { Situation } from '../../survey.ts';
import { term } from '../../term.ts';
import { protects } from '../aims.ts';
import type { ClauseRule } from '../clauseRule.ts';
import { handsTied } from '../handsTied.ts';
import { meddles } from './sphere.ts';

/** Two keep a weaker land between them: neither takes it, and neither lets the other (WI-16). */
export interface JointClientClause {
  readonly kind: 'joint-client';
  readonly of: PowerId;
}

const weak = ({ world, content }: Situation, power: PowerId): boolean =>
  world.powers[power]?.alive === true && content.scenario.powers[power]?.rank === 'minor';

const stands = (situation: Situation, a: PowerId, b: PowerId, of: PowerId): boolean =>
  bondsBetween(situation, a, b).some(
    ({ clause }) => clause.kind === 'joint-client' && clause.of === of,
  );

/** Two keep a weaker land between them (WI-16). */
export const jointClient: ClauseRule<JointClientClause> = {
  blanks: { of: 'power' },
  closeness: 4,
  warmth: 3,
  stir: 51,
  options: (situation, from, to) =>
    situation.survey.living
      .filter(
        (of) =>
          of !== from &&
          of !== to &&
          weak(situation, of) &&
          reach(situation, from, of) > 0 &&
          reach(situation, to, of) > 0 &&
          !stands(situation, from, to, of),
      )
      .map((of) => ({ kind: 'joint-client', of })),
  check: (situation, { of }, from, to) => {
    if (of === from || of === to) return 'own-power';
    if (!weak(situation, of)) return 'not-theirs-to-give';
    return stands(situation, from, to, of) ? 'already-agreed' : 'allowed';
  },
  worth: (situation, { of }, me) => [
    ...term('worth.joint-client', 6 + protects(situation, me, of) / 5, { power: of }),
    ...handsTied(situation, me, of),
  ],
  injures: (_situation, { of }) => [{ power: of, points: -10 }],
  breaks: (_situation, { of }, order) => meddles(order, of),
};
