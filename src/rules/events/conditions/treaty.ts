import type { Clause } from '../../diplomacy/clause.ts';
import { bondsBetween } from '../../standing.ts';
import { conditionWord } from '../conditionWord.ts';
import { clauseKind, land, maybe, pair, power } from '../field.ts';

const BLANKS = ['by', 'of', 'against', 'over', 'province'] as const;
type Blanks = Readonly<Partial<Record<(typeof BLANKS)[number], string>>>;

/** Whether a clause says what is asked; one without `by` is promised by both. */
function fits(clause: Clause, asked: Blanks): boolean {
  const says: Blanks & Pick<Clause, 'kind'> = clause;
  return BLANKS.every((key) => {
    const all = key === 'by' && says.by === undefined;
    return asked[key] === undefined || all || says[key] === asked[key];
  });
}

/**
 * A clause of this kind binds the two; `by` asks for one that this one has promised, the others
 * for whom or what it is about. Found: the clauses that bind them.
 */
export const treaty = conditionWord({
  fields: {
    between: pair,
    clause: clauseKind,
    by: maybe(power),
    of: maybe(power),
    against: maybe(power),
    over: maybe(power),
    province: maybe(land),
  },
  read: ({ situation }, { between: [a, b], clause: kind, ...asked }) => {
    const clauses = bondsBetween(situation, a, b).map(({ clause }) => clause);
    const met = clauses.some((each) => each.kind === kind && fits(each, asked));
    return { holds: met, actual: clauses.map((each) => each.kind) };
  },
});
