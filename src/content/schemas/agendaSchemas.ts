/** aims.json, ambitions.json and events.json: what powers want, what scores, what happens. */
import * as z from 'zod/mini';
import type { AimId, AmbitionId, EventId } from '../../rules/ids.ts';
import { conditionSchema } from './conditionSchema.ts';
import { effectSchema } from './effectSchema.ts';
import { $schema, label, list, powerId, provinceId, slug, textKey, whole } from './words.ts';

/** 1 (a wish) to 100 (what the state exists for). */
const weight = whole(1, 100);

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

export const eventSchema = z.strictObject({
  id: slug<EventId>(),
  title: textKey,
  text: textKey,
  when: conditionSchema,
  /** In a hundred, each month in which the conditions hold. */
  chance: whole(1, 100),
  effects: list(effectSchema),
  /** Whose capital the paper dates it from. */
  actor: powerId,
  source: z.exactOptional(label),
});

export const eventsSchema = z.strictObject({ $schema, events: list(eventSchema) });
