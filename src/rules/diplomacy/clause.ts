import { canonicalJson } from '../hashWorld.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { ClauseRule } from './clauseRule.ts';
import { access } from './clauses/access.ts';
import { alliance } from './clauses/alliance.ts';
import { armistice } from './clauses/armistice.ts';
import { cession } from './clauses/cession.ts';
import { claim } from './clauses/claim.ts';
import { consultation } from './clauses/consultation.ts';
import { demilitarised } from './clauses/demilitarised.ts';
import { exileHosted } from './clauses/exileHosted.ts';
import { friendship } from './clauses/friendship.ts';
import { guarantee } from './clauses/guarantee.ts';
import { indemnity } from './clauses/indemnity.ts';
import { jointClient } from './clauses/jointClient.ts';
import { keepOut } from './clauses/keepOut.ts';
import { neutrality } from './clauses/neutrality.ts';
import { nonAggression } from './clauses/nonAggression.ts';
import { peace } from './clauses/peace.ts';
import { protectorate } from './clauses/protectorate.ts';
import { recognition } from './clauses/recognition.ts';
import { sanctions } from './clauses/sanctions.ts';
import { sphere } from './clauses/sphere.ts';
import { standBy } from './clauses/standBy.ts';
import { straits } from './clauses/straits.ts';
import { trade } from './clauses/trade.ts';
import type { Conditions } from './condition.ts';

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
  straits,
  claim,
  sphere,
  'joint-client': jointClient,
  'keep-out': keepOut,
  'stand-by': standBy,
  'exile-hosted': exileHosted,
  sanctions,
};

type Rules = typeof CLAUSE_RULES;

export type ClauseKind = keyof Rules;

/** What may be written beside any clause. */
interface Riders extends Conditions {
  /** Kept from everybody but the parties, until it leaks. */
  readonly secret?: true;
}

/** A clause of one kind without its riders. */
export type BareOf<K extends ClauseKind> = Rules[K] extends ClauseRule<infer C> ? C : never;

/** A clause without its riders: what the rule of its kind reads. */
export type BareClause = { [K in ClauseKind]: BareOf<K> }[ClauseKind];

/** One promise of a treaty. Clauses without `by` bind every party alike. */
export type Clause = BareClause & Riders;

/** The words of a clause, without what is written beside them. */
export const bareWords = ({
  secret: _secret,
  until: _until,
  while: _while,
  if: _if,
  ...words
}: Clause): BareClause => words;

/** The clauses of some that are not among others. */
export function without(clauses: readonly Clause[], gone: readonly Clause[]): readonly Clause[] {
  const words = new Set(gone.map(canonicalJson));
  return clauses.filter((clause) => !words.has(canonicalJson(clause)));
}

/** A clause of one kind. */
export type ClauseOf<K extends ClauseKind> = BareOf<K> & Riders;

/** The rules of all kinds, each for its own clauses. */
export type RuleOfKind = { readonly [K in ClauseKind]: ClauseRule<BareOf<K>> };

/** Every kind, from the courtesies to what binds most. */
export const CLAUSE_KINDS: readonly ClauseKind[] = sortedKeys(CLAUSE_RULES).toSorted(
  (a, b) => CLAUSE_RULES[a].closeness - CLAUSE_RULES[b].closeness,
);
