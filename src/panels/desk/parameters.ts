import { fieldsOf } from '../../game/words.ts';
import type { Clause } from '../../rules/index.ts';

/** A blank of a clause: the word of the rules or the number that fills it. */
export type Value = string | number;

/** What has been chosen for the blanks of a clause, by field. */
export type Chosen = Readonly<Record<string, Value>>;

/** A blank left to choose, with what may fill it, and what fills it now. */
export interface Parameter {
  readonly field: string;
  readonly values: readonly Value[];
  readonly value: Value;
}

/** What stands in a blank of a clause; one that it lacks is empty. */
export const valueOf = (clause: object, field: string): Value => {
  const value: unknown = Object.entries(clause).find(([key]) => key === field)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? value : '';
};

/** Narrows the legal clauses of one kind by what has been chosen for their blanks. */
export function narrow(
  options: readonly Clause[],
  chosen: Chosen,
): { readonly clause: Clause | undefined; readonly parameters: readonly Parameter[] } {
  const kind = options[0]?.kind;
  const fields = kind === undefined ? [] : fieldsOf(kind);
  const { choice, parameters } = narrowBy(options, fields, chosen);
  return { clause: choice, parameters };
}

/**
 * Narrows a list of what is open, blank by blank, by what has been chosen; where a choice no longer
 * fits, the first that does stands in. It never leaves the list.
 */
export function narrowBy<T extends object>(
  options: readonly T[],
  fields: readonly string[],
  chosen: Chosen,
): { readonly choice: T | undefined; readonly parameters: readonly Parameter[] } {
  let left = options;
  const parameters: Parameter[] = [];
  for (const field of fields) {
    const values = [...new Set(left.map((each) => valueOf(each, field)))];
    const wanted = chosen[field];
    const value = wanted !== undefined && values.includes(wanted) ? wanted : values[0];
    if (value === undefined) break;
    if (values.length > 1) parameters.push({ field, values, value });
    left = left.filter((each) => valueOf(each, field) === value);
  }
  return { choice: left[0], parameters };
}
