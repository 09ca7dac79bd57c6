import { sortedKeys } from '../sortedKeys.ts';
import { sumOf, term, type Term } from '../term.ts';
import { holdsIn } from './ask.ts';
import { isQuestion, wordOf, type Condition, type Question } from './condition.ts';
import type { WeightTerm } from './eventFacts.ts';
import { bind, type Scope } from './scope.ts';

interface Weighed {
  readonly weight?: number;
  readonly terms?: readonly WeightTerm[];
}

/**
 * What a cabinet's inclination comes to: what it starts from, and what the world adds. A term to
 * which the pack gives no reason of its own is named after what it asks, and of whom.
 */
export const weightTerms = (scope: Scope, { weight = 0, terms = [] }: Weighed): Term[] => [
  ...term('choice.inclination', weight),
  ...terms.flatMap(({ value, when, reason }) => {
    if (!holdsIn(scope, when)) return [];
    return reason === undefined ? nameOf(scope, when, value) : term(reason, value);
  }),
];

/** The sum of `weightTerms`. */
export const weightOf = (scope: Scope, weighed: Weighed): number =>
  sumOf(weightTerms(scope, weighed));

/** A term named after the first thing that its condition asks. */
function nameOf(scope: Scope, when: Condition, value: number): Term[] {
  const question = firstOf(when);
  if (question === undefined) return term('choice.circumstances', value);
  const bound: Readonly<Record<string, unknown>> = bind(
    wordOf(question).fields,
    scope.cast,
    question,
  );
  const about: Record<string, string> = {};
  for (const blank of sortedKeys(bound)) {
    const said = bound[blank];
    if (typeof said === 'string') about[blank] = said;
    else if (blank === 'between' && Array.isArray(said))
      for (const [i, each] of said.entries()) about[i === 0 ? 'a' : 'b'] = String(each);
  }
  return term(`choice.${question.kind}`, value, about);
}

/** What a condition asks first; nothing where each of many powers is asked. */
function firstOf(condition: Condition): Question | undefined {
  if (isQuestion(condition)) return condition;
  if (condition.kind === 'some') return undefined;
  if (condition.kind === 'not' || condition.kind === 'compare') return firstOf(condition.of);
  const [first] = condition.of;
  return first && firstOf(first);
}
