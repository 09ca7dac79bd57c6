import type { Clause } from '../../rules/diplomacy/clause.ts';
import { endures } from '../../rules/diplomacy/clauseRules.ts';
import { isConditional, mayNameCase } from '../../rules/diplomacy/condition.ts';
import { inside, type Spot } from '../problems/report.ts';
import type { Inquiry } from './inquiry.ts';

/** What the conditions of a clause name is there, and the clause can have them. */
export function checkConditions({ refer, report }: Inquiry, clause: Clause, spot: Spot): void {
  const { while: proviso, if: named } = clause;
  if (proviso) refer.power(inside(spot, 'while', 'power'), proviso.power);
  if (proviso?.kind === 'holds') refer.land(inside(spot, 'while', 'province'), proviso.province);
  if (proviso?.kind === 'at-peace') refer.power(inside(spot, 'while', 'with'), proviso.with);
  if (named) refer.power(inside(spot, 'if', 'by'), named.by);
  if (named && !mayNameCase(clause))
    report(inside(spot, 'if'), 'no-case-to-name', { kind: clause.kind });
  if (isConditional(clause) && !endures(clause))
    report(spot, 'cannot-be-conditional', { kind: clause.kind });
}
