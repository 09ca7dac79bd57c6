import { type Condition, isQuestion, wordOf } from '../rules/events/condition.ts';
import type { Chance } from '../rules/events/eventFacts.ts';
import type { Field } from '../rules/events/field.ts';
import type { Answer } from '../rules/events/ask.ts';
import type { PowerId } from '../rules/ids.ts';
import { formatMonth } from '../rules/month.ts';

/** One condition of a tree: what its file asks, whether it holds, and what was found. */
export interface AnswerLine {
  /** Its place in the tree, such as `0.1`. */
  readonly path: string;
  /** How many conditions stand around it. */
  readonly depth: number;
  readonly holds: boolean;
  readonly word: Condition['kind'];
  /** The power that plays `each` here. */
  readonly each: PowerId | null;
  /** `power ABC, atLeast 30`, in the words of the file. */
  readonly asked: string;
  /** What stands in the world; null for a word that joins others. */
  readonly found: string | null;
}

/** The whole tree of an explained condition, line by line. */
export function answerLines(answer: Answer, path = '0', depth = 0): AnswerLine[] {
  const { condition, holds, actual, of, each = null } = answer;
  const joins = !isQuestion(condition);
  const found = joins && condition.kind !== 'compare' ? null : foundIn(condition, actual);
  return [
    { path, depth, holds, word: condition.kind, each, asked: askedBy(condition), found },
    ...of.flatMap((part, i) => answerLines(part, `${path}.${i}`, depth + 1)),
  ];
}

/** The conditions inside a condition have lines of their own. */
const INSIDE: readonly string[] = ['kind', 'of', 'than'];

function askedBy(condition: Condition): string {
  const fields: Readonly<Record<string, Field>> = isQuestion(condition)
    ? wordOf(condition).fields
    : {};
  const skipped = isQuestion(condition) ? ['kind'] : INSIDE;
  return Object.entries(condition)
    .filter(([key]) => !skipped.includes(key))
    .map(([key, value]) => `${key} ${sayValue(value, fields[key]?.type === 'month')}`)
    .join(', ');
}

function foundIn(condition: Condition, actual: Answer['actual']): string {
  const month = isQuestion(condition) && wordOf(condition).finds === 'month';
  return sayValue(actual, month);
}

/** A value as a file has it; `[]` and `false` are nothing. */
function sayValue(value: unknown, month: boolean): string {
  if (month && typeof value === 'number') return formatMonth(value);
  if (value === false || (Array.isArray(value) && value.length === 0)) return '–';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** When an event comes about, in the words of its file. */
export const chanceLine = (chance: Chance): string =>
  Object.entries(chance)
    .filter(([key]) => key !== 'terms')
    .map(([key, value]) =>
      key === 'kind' ? String(value) : `${key} ${sayValue(value, key === 'month')}`,
    )
    .join(', ');
