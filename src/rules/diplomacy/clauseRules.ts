import type { PowerId } from '../ids.ts';
import type { Verdict } from '../refusals.ts';
import type { Situation } from '../survey.ts';
import type { Term } from '../term.ts';
import type { Clause, ClauseKind, ClauseOf } from './clause.ts';
import { CLAUSE_KINDS } from './clause.ts';
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

const RULES: { readonly [K in ClauseKind]: ClauseRule<K> } = {
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

/** The rule of a clause; the table is closed by the compiler, so the cast cannot miss. */
const ruleOf = (clause: Clause): ClauseRule<ClauseKind> =>
  RULES[clause.kind] as ClauseRule<ClauseKind>;

export const closenessOf = (clause: Clause): number => ruleOf(clause).closeness;

export const checkClause = (
  situation: Situation,
  clause: Clause,
  from: PowerId,
  to: PowerId,
): Verdict => ruleOf(clause).check(situation, clause, from, to);

export const clauseWorth = (
  situation: Situation,
  clause: Clause,
  me: PowerId,
  other: PowerId,
): readonly Term[] => ruleOf(clause).worth(situation, clause, me, other);

/** Every clause of every kind that `from` may put before `to`. */
export const clauseOptions = (situation: Situation, from: PowerId, to: PowerId): Clause[] =>
  CLAUSE_KINDS.flatMap((kind) => [...RULES[kind].options(situation, from, to)]);

/** The clauses of one kind that `from` may put before `to`. */
export const legalClausesOfKind = <K extends ClauseKind>(
  situation: Situation,
  kind: K,
  from: PowerId,
  to: PowerId,
): readonly ClauseOf<K>[] => RULES[kind].options(situation, from, to);
