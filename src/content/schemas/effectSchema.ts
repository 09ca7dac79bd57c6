import * as z from 'zod/mini';
import { EFFECT_WORDS, type Effect } from '../../rules/events/effect.ts';
import { conditionSchema } from './conditionSchema.ts';
import { list, powerRef, type Schema } from './words.ts';
import { wordSchema } from './wordSchema.ts';

/** Effects inside an effect. */
const inner: Schema<readonly Effect[]> = z.lazy(() => list(effectSchema, 1));

const branches = [
  z.strictObject({
    kind: z.literal('if'),
    when: conditionSchema,
    effects: inner,
    otherwise: z.exactOptional(inner),
  }),
  z.strictObject({
    kind: z.literal('for-each'),
    among: z.exactOptional(list(powerRef, 1)),
    when: z.exactOptional(conditionSchema),
    effects: inner,
  }),
] as const;

const deeds = Object.entries(EFFECT_WORDS).map(([kind, { fields }]) => wordSchema(kind, fields));

/** What an event may do, made from the words of rules/events/effect.ts. */
export const effectSchema = z.discriminatedUnion('kind', [
  ...branches,
  ...deeds,
]) as unknown as Schema<Effect>;
