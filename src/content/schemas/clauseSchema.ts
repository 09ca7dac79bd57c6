import * as z from 'zod/mini';
import { CLAUSE_KINDS, type Clause, type ClauseKind } from '../../rules/diplomacy/clause.ts';
import type { Blank } from '../../rules/diplomacy/clauseRule.ts';
import { blanksOf } from '../../rules/diplomacy/clauseRules.ts';
import { GOODS, UNIT_KINDS } from '../../rules/world.ts';
import { conditionsShape } from './conditionsSchema.ts';
import { powerId, provinceId, type Schema, whole } from './words.ts';

function blankSchema(blank: Blank): z.ZodMiniType {
  if (typeof blank === 'object') return whole(blank.low, blank.high);
  switch (blank) {
    case 'party':
    case 'power':
      return powerId;
    case 'power?':
      return z.exactOptional(powerId);
    case 'province':
      return provinceId;
    case 'good':
      return z.enum(GOODS);
    case 'unit-kind':
      return z.enum(UNIT_KINDS);
  }
}

const kindSchema = (kind: ClauseKind) =>
  z.strictObject({
    kind: z.literal(kind),
    ...Object.fromEntries(blanksOf(kind).map(([field, blank]) => [field, blankSchema(blank)])),
    /** Kept from everybody but the parties. */
    secret: z.exactOptional(z.literal(true)),
    ...conditionsShape,
  });

const [first, ...others] = CLAUSE_KINDS.map(kindSchema);
if (first === undefined) throw new Error('there is no kind of clause');

/**
 * One promise of a treaty, made from the blanks that each kind's own file names; the compiler
 * holds those to the types of the rules.
 */
export const clauseSchema = z.discriminatedUnion('kind', [first, ...others]) as Schema<Clause>;
