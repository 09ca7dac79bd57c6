import type { PowerId } from '../ids.ts';
import type { Situation } from '../survey.ts';
import { wordOf, isQuestion, type Condition, type Question } from './condition.ts';
import type { Reading } from './conditionWord.ts';
import { bind, playedBy, type Scope } from './scope.ts';

type Comparison = Extract<Condition, { readonly kind: 'compare' }>;
type Each = Extract<Condition, { readonly kind: 'some' }>;

/** One question, answered as things stand. */
export function readQuestion(scope: Scope, question: Question): Reading {
  const word = wordOf(question);
  return word.read(scope, bind(word.fields, scope.cast, question));
}

/** By how much what one question finds is above what the other finds. */
const lead = (scope: Scope, { of, than }: Comparison): number =>
  Number(readQuestion(scope, of).actual) - Number(readQuestion(scope, than).actual);

/** The scopes in which a `some` asks: one for each power. */
const turnsOf = (scope: Scope, { among }: Each): Scope[] =>
  powersAmong(scope, among).map((each) => ({ ...scope, cast: { ...scope.cast, each } }));

/** The living powers of a list, all of them where there is none. */
export function powersAmong(scope: Scope, among: Each['among']): readonly PowerId[] {
  const { living } = scope.situation.survey;
  if (among === undefined) return living;
  const wanted = among.map((ref) => playedBy(scope.cast, ref));
  return living.filter((each) => wanted.includes(each));
}

/** Whether a condition holds; asks no more than it has to. */
export function holdsIn(scope: Scope, condition: Condition): boolean {
  if (isQuestion(condition)) return readQuestion(scope, condition).holds;
  switch (condition.kind) {
    case 'all':
      return condition.of.every((each) => holdsIn(scope, each));
    case 'any':
      return condition.of.some((each) => holdsIn(scope, each));
    case 'not':
      return !holdsIn(scope, condition.of);
    case 'count': {
      const { of, atLeast = 0, atMost = of.length } = condition;
      const met = of.filter((each) => holdsIn(scope, each)).length;
      return met >= atLeast && met <= atMost;
    }
    case 'compare':
      return lead(scope, condition) >= (condition.by ?? 0);
    case 'some': {
      const met = turnsOf(scope, condition).filter((turn) => holdsIn(turn, condition.of));
      return met.length >= (condition.atLeast ?? 1);
    }
  }
}

/** Whether a condition that speaks of no parts holds as things stand. */
export const holds = (situation: Situation, condition: Condition): boolean =>
  holdsIn({ situation, cast: {}, log: [] }, condition);

/** Why a condition holds or does not: what each of its parts found. */
export interface Answer {
  readonly condition: Condition;
  readonly holds: boolean;
  /** What stands in the world where a question asks; how many hold where some are counted. */
  readonly actual: Reading['actual'];
  readonly of: readonly Answer[];
  /** The power that plays `each` here. */
  readonly each?: PowerId;
}

/** The whole tree of a condition with each part's answer. */
export function explainCondition(scope: Scope, condition: Condition): Answer {
  if (isQuestion(condition)) return { condition, ...readQuestion(scope, condition), of: [] };
  const of = partsOf(scope, condition);
  const met = of.filter((each) => each.holds);
  const actual = condition.kind === 'compare' ? lead(scope, condition) : met.length;
  const told = { condition, holds: holdsIn(scope, condition), actual };
  // Of many powers only those for which it holds are worth telling, or all of a short list.
  const all = condition.kind !== 'some' || condition.among !== undefined;
  return { ...told, of: all ? of : met };
}

function partsOf(scope: Scope, condition: Exclude<Condition, Question>): Answer[] {
  if (condition.kind === 'not') return [explainCondition(scope, condition.of)];
  if (condition.kind === 'compare')
    return [condition.of, condition.than].map((each) => explainCondition(scope, each));
  if (condition.kind !== 'some') return condition.of.map((each) => explainCondition(scope, each));
  return turnsOf(scope, condition).map((turn) => ({
    ...explainCondition(turn, condition.of),
    each: turn.cast.each as PowerId,
  }));
}
