import type { Clause, PowerId } from '../../rules/index.ts';

/** The articles of a treaty being drafted. */
export interface Drafting {
  readonly me: PowerId;
  readonly to: PowerId;
  readonly clauses: readonly Clause[];
  readonly onChange: (clauses: readonly Clause[]) => void;
}
