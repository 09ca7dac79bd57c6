import { threatOf } from '../diplomacy/threat.ts';
import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { sumOf, term, type Term } from '../term.ts';

/** From this threat on somebody is afraid. */
const AFRAID = 20;

/** Who is afraid of a power, and how much each adds to how feared it is. */
export const fearTerms = (situation: Situation, power: PowerId): Term[] =>
  situation.survey.living.flatMap((of) => {
    const threat = of === power ? 0 : threatOf(situation, of, power);
    return threat < AFRAID ? [] : term('fear.of', threat / 10, { power: of });
  });

/** How feared a power is: 0 and more. */
export const fearOf = (situation: Situation, power: PowerId): number =>
  sumOf(fearTerms(situation, power));
