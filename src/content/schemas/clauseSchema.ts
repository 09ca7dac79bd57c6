import * as z from 'zod/mini';
import { GOODS } from '../../rules/world.ts';
import { powerId, provinceId, whole } from './words.ts';

/** One promise of a treaty, word for word what the rules know (rules/diplomacy/clause.ts). */
export const clauseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('recognition') }),
  z.strictObject({ kind: z.literal('friendship') }),
  z.strictObject({ kind: z.literal('consultation') }),
  z.strictObject({ kind: z.literal('neutrality') }),
  z.strictObject({ kind: z.literal('non-aggression') }),
  z.strictObject({ kind: z.literal('peace') }),
  z.strictObject({ kind: z.literal('alliance'), against: z.exactOptional(powerId) }),
  z.strictObject({ kind: z.literal('guarantee'), by: powerId, of: powerId }),
  z.strictObject({ kind: z.literal('access'), by: powerId, to: powerId }),
  z.strictObject({
    kind: z.literal('trade'),
    by: powerId,
    to: powerId,
    good: z.enum(GOODS),
    amount: whole(1, 1000),
    /** Gold a month. */
    price: whole(0, 1000),
  }),
  z.strictObject({ kind: z.literal('cession'), by: powerId, to: powerId, province: provinceId }),
  z.strictObject({ kind: z.literal('protectorate'), by: powerId, to: powerId }),
  z.strictObject({ kind: z.literal('armistice') }),
  z.strictObject({
    kind: z.literal('indemnity'),
    by: powerId,
    to: powerId,
    /** Gold a month. */
    amount: whole(1, 200),
  }),
  z.strictObject({
    kind: z.literal('demilitarised'),
    by: powerId,
    to: powerId,
    province: provinceId,
  }),
]);
