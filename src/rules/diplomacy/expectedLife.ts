import type { Temper } from '../content.ts';
import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { clamp, sumOf, term, type Term } from '../term.ts';
import { contains, courts, landWanted } from './aims.ts';
import { COMMON_LIFE } from './commonLife.ts';
import { opinionOf } from './opinion.ts';

/** Months that a temper adds. */
const TEMPER: Readonly<Record<Temper, number>> = {
  guardian: 6,
  neutral: 6,
  jackal: -12,
  revisionist: -18,
};

/** For how many months `me` believes that `other` will keep a treaty, reason by reason (WI-18). */
export function lifeTerms(situation: Situation, me: PowerId, other: PowerId): Term[] {
  const { world, content } = situation;
  const about = { power: other };
  const temper = content.scenario.powers[other]?.temper ?? 'neutral';
  const aims = courts(situation, other, me) / 5 - contains(situation, other, me) / 5;
  return [
    ...term('life.common', COMMON_LIFE),
    ...term('life.trust', (world.relations[me]?.[other]?.trust ?? 0) / 2, about),
    ...term('life.opinion', clamp(opinionOf(situation, other, me) / 4, -15, 15), about),
    ...term('life.temper', TEMPER[temper], about),
    ...term('life.wants-our-land', -landWanted(situation, other, me) / 3, about),
    ...term('life.aims', aims, about),
  ];
}

/** The sum of `lifeTerms`, from half a year to eight years. */
export const expectedLife = (situation: Situation, me: PowerId, other: PowerId): number =>
  clamp(sumOf(lifeTerms(situation, me, other)), 6, 96);
