import { type Clause, type ClauseKind, stirOf } from '../../rules/index.ts';

/** The clause that gives a treaty its name. */
export function leadingClause(clauses: readonly Clause[]): ClauseKind {
  const kinds = clauses.map(({ kind }) => kind).sort((a, b) => stirOf(b) - stirOf(a));
  return kinds[0] ?? 'consultation';
}
