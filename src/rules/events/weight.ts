import { sumOf, term, type Term } from '../term.ts';
import { holdsIn } from './ask.ts';
import type { WeightTerm } from './eventFacts.ts';
import type { Scope } from './scope.ts';

interface Weighed {
  readonly weight?: number;
  readonly terms?: readonly WeightTerm[];
}

/** What a cabinet's inclination comes to: what it starts from, and what the world adds. */
export const weightTerms = (scope: Scope, { weight = 0, terms = [] }: Weighed): Term[] => [
  ...term('choice.inclination', weight),
  ...terms.flatMap(({ value, when, reason }) =>
    term(reason ?? 'choice.circumstances', holdsIn(scope, when) ? value : 0),
  ),
];

/** The sum of `weightTerms`. */
export const weightOf = (scope: Scope, weighed: Weighed): number =>
  sumOf(weightTerms(scope, weighed));
