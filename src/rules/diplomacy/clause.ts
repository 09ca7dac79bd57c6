import { sortedKeys } from '../sortedKeys.ts';
import type { ClauseRule } from './clauseRule.ts';
import { access } from './clauses/access.ts';
import { alliance } from './clauses/alliance.ts';
import { armistice } from './clauses/armistice.ts';
import { cession } from './clauses/cession.ts';
import { consultation } from './clauses/consultation.ts';
import { demilitarised } from './clauses/demilitarised.ts';
import { friendship } from './clauses/friendship.ts';
import { guarantee } from './clauses/guarantee.ts';
import { indemnity } from './clauses/indemnity.ts';
import { neutrality } from './clauses/neutrality.ts';
import { nonAggression } from './clauses/nonAggression.ts';
import { peace } from './clauses/peace.ts';
import { protectorate } from './clauses/protectorate.ts';
import { recognition } from './clauses/recognition.ts';
import { trade } from './clauses/trade.ts';

/** The list of all kinds of clause: the one place beside its own file that a new kind touches. */
export const CLAUSE_RULES = {
  recognition,
  friendship,
  consultation,
  neutrality,
  'non-aggression': nonAggression,
  peace,
  alliance,
  guarantee,
  access,
  trade,
  cession,
  protectorate,
  armistice,
  indemnity,
  demilitarised,
};

type Rules = typeof CLAUSE_RULES;

export type ClauseKind = keyof Rules;

/** One promise of a treaty. Clauses without `by` bind every party alike. */
export type Clause = {
  [K in ClauseKind]: Rules[K] extends ClauseRule<infer C> ? C : never;
}[ClauseKind];

/** A clause of one kind. */
export type ClauseOf<K extends ClauseKind> = Extract<Clause, { readonly kind: K }>;

/** Every kind, from the courtesies to what binds most. */
export const CLAUSE_KINDS: readonly ClauseKind[] = sortedKeys(CLAUSE_RULES).toSorted(
  (a, b) => CLAUSE_RULES[a].closeness - CLAUSE_RULES[b].closeness,
);
