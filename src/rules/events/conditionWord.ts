import type { Bound, Fields, ValuesOf } from './field.ts';
import type { Scope } from './scope.ts';

/** What a condition found: whether it holds, and what stands in the place that it asks about. */
export interface Reading {
  readonly holds: boolean;
  /** A number, an id or some of them; true or false where there is nothing else to say. */
  readonly actual: number | string | boolean | readonly string[];
}

/** One word that a pack may ask with: what it takes, and how the answer is read off the world. */
export interface ConditionWord<F extends Fields = Fields> {
  readonly fields: F;
  /** What kind of thing a number that it finds is; a plain number where nothing is said. */
  readonly finds?: 'month';
  read(scope: Scope, values: Bound<ValuesOf<F>>): Reading;
}

/** Lets the compiler see a word's fields. */
export const conditionWord = <const F extends Fields>(word: ConditionWord<F>): ConditionWord<F> =>
  word;

/** A question to which the answer is yes or no. */
export const yes = (holds: boolean): Reading => ({ holds, actual: holds });

/** A number held against its bounds. */
export const measured = (
  actual: number,
  { atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number },
): Reading => ({
  holds: (atLeast === undefined || actual >= atLeast) && (atMost === undefined || actual <= atMost),
  actual,
});
