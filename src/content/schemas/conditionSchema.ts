import * as z from 'zod/mini';
import { CONDITION_WORDS, type Condition, type Question } from '../../rules/events/condition.ts';
import { list, powerRef, type Schema, whole } from './words.ts';
import { wordSchema } from './wordSchema.ts';

/** A condition inside a condition; depth is bounded by the depth of the file. */
const inner: Schema<Condition> = z.lazy(() => conditionSchema);
const count = z.exactOptional(whole(0, 100));

const [first, ...others] = Object.entries(CONDITION_WORDS).map(([kind, { fields }]) =>
  wordSchema(kind, fields),
);
if (first === undefined) throw new Error('there is no question');

/** A condition that asks one thing of the world. */
export const questionSchema = z.discriminatedUnion('kind', [
  first,
  ...others,
]) as unknown as Schema<Question>;

const joints = [
  z.strictObject({ kind: z.enum(['all', 'any']), of: list(inner, 1) }),
  z.strictObject({ kind: z.literal('not'), of: inner }),
  z.strictObject({
    kind: z.literal('count'),
    of: list(inner, 1),
    atLeast: count,
    atMost: count,
  }),
  z.strictObject({
    kind: z.literal('compare'),
    of: questionSchema,
    than: questionSchema,
    by: z.exactOptional(whole(-100_000, 100_000)),
  }),
  z.strictObject({
    kind: z.literal('some'),
    of: inner,
    among: z.exactOptional(list(powerRef, 1)),
    atLeast: count,
  }),
] as const;

/**
 * What a pack may ask of the world, made from the words of rules/events/condition.ts; that the
 * two agree is what makes the cast true.
 */
export const conditionSchema = z.discriminatedUnion('kind', [
  ...joints,
  first,
  ...others,
]) as unknown as Schema<Condition>;
