import type { PowerId } from '../ids.ts';
import type { Order } from '../orders.ts';
import type { Verdict } from '../refusals.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import type { Term } from '../term.ts';
import {
  type BareClause,
  type BareOf,
  CLAUSE_KINDS,
  CLAUSE_RULES,
  type Clause,
  type ClauseKind,
  type RuleOfKind,
} from './clause.ts';
import { scaled, shareOf } from './condition.ts';
import { asRenewed } from './renewal.ts';
import type { Blank, ClauseRule, Injury } from './clauseRule.ts';

const RULES: RuleOfKind = CLAUSE_RULES;

/** The rule of a clause; the table is closed by the compiler, so that it cannot miss. */
const ruleOf = (clause: Clause): ClauseRule<BareClause> => RULES[clause.kind];

export const closenessOf = (clause: Clause): number => ruleOf(clause).closeness;

/** How near a treaty brings its parties: as near as its closest clause. */
export const closestOf = (clauses: readonly Clause[]): number =>
  clauses.reduce((most, clause) => Math.max(most, closenessOf(clause)), 0);

/** The same as far as the conditions of its clauses let it bind. */
export const boundClosely = (situation: Situation, clauses: readonly Clause[]): number =>
  clauses.reduce(
    (most, clause) =>
      Math.max(most, Math.trunc((closenessOf(clause) * shareOf(situation, clause)) / 100)),
    0,
  );

/** Points of liking between the parties of a clause while it stands. */
export const warmthOf = (kind: ClauseKind): number => RULES[kind].warmth;

/** How much of a stir a clause makes. */
export const stirOf = (kind: ClauseKind): number => RULES[kind].stir;

/** Whether a clause leaves something to keep once it is signed. */
export const endures = (clause: Clause): boolean => ruleOf(clause).once !== true;

/** Which of its wordings says a clause; null for the plain one. */
export const wordingOf = (clause: Clause): string | null =>
  ruleOf(clause).wording?.(clause) ?? null;

/** The blanks of a kind of clause, in the order in which they are asked for. */
export function blanksOf(kind: ClauseKind): readonly (readonly [string, Blank])[] {
  const blanks: Readonly<Record<string, Blank>> = RULES[kind].blanks;
  return sortedKeys(blanks)
    .flatMap((field): [string, Blank][] => {
      const blank = blanks[field];
      return blank === undefined ? [] : [[field, blank]];
    })
    .toSorted(([, a], [, b]) => rankOf(a) - rankOf(b));
}

/** Who comes before where, and how much comes last. */
const ASKED = ['party', 'power', 'power?', 'province', 'good', 'unit-kind'] as const;
const rankOf = (blank: Blank): number =>
  typeof blank === 'object' ? ASKED.length : ASKED.indexOf(blank);

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
): readonly Term[] =>
  scaled(ruleOf(clause).worth(situation, clause, me, other), shareOf(situation, clause));

/** Every clause of every kind that `from` may put before `to`. */
export const clauseOptions = (situation: Situation, from: PowerId, to: PowerId): Clause[] =>
  optionsIn(asRenewed(situation, from, to), from, to);

const optionsIn = (situation: Situation, from: PowerId, to: PowerId): Clause[] =>
  CLAUSE_KINDS.flatMap((kind): readonly Clause[] => RULES[kind].options(situation, from, to));

/** The clauses of one kind that `from` may put before `to`. */
export const legalClausesOfKind = <K extends ClauseKind>(
  situation: Situation,
  kind: K,
  from: PowerId,
  to: PowerId,
): readonly BareOf<K>[] => RULES[kind].options(asRenewed(situation, from, to), from, to);

/** Whether a clause may be kept secret. */
export const sealable = (clause: Clause): boolean => ruleOf(clause).open !== true;

/** The third powers that a clause is made at the cost of. */
export const injuriesOf = (situation: Situation, clause: Clause): readonly Injury[] =>
  ruleOf(clause).injures?.(situation, clause) ?? [];

/** Whether an order of whoever a clause binds breaks it. */
export const breaksClause = (situation: Situation, clause: Clause, order: Order): boolean =>
  ruleOf(clause).breaks?.(situation, clause, order) === true;

/** Whether the orders of whoever it binds leave out what a clause asks for. */
export const neglectsClause = (
  situation: Situation,
  clause: Clause,
  orders: readonly Order[],
): boolean => ruleOf(clause).neglects?.(situation, clause, orders) === true;

/** Whether a kind of clause says what orders break it. */
export const tiesOrders = (clause: Clause): boolean => {
  const { breaks, neglects } = ruleOf(clause);
  return breaks !== undefined || neglects !== undefined;
};
