/** aims.json and ambitions.json: what powers want, and what scores. */
import * as z from 'zod/mini';
import type { AimId, AmbitionId } from '../../rules/ids.ts';
import { conditionSchema } from './conditionSchema.ts';
import { $schema, list, powerId, provinceId, slug, textKey, whole } from './words.ts';

/** 1 (a wish) to 100 (what the state exists for); 0 sleeps until an event wakes it. */
const weight = whole(0, 100);

export const aimSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    id: slug<AimId>(),
    text: textKey,
    weight,
    kind: z.literal('acquire'),
    provinces: list(provinceId, 1),
  }),
  z.strictObject({
    id: slug<AimId>(),
    text: textKey,
    weight,
    kind: z.enum(['protect', 'contain', 'court']),
    power: powerId,
  }),
]);

export const aimsSchema = z.strictObject({ $schema, aims: z.record(powerId, list(aimSchema)) });

export const ambitionSchema = z.strictObject({
  id: slug<AmbitionId>(),
  text: textKey,
  /** For each month of the final count in which the condition holds. */
  points: whole(1, 1000),
  when: conditionSchema,
});

export const ambitionsSchema = z.strictObject({
  $schema,
  ambitions: z.record(powerId, list(ambitionSchema)),
});
