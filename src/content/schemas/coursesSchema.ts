/** courses.json: the questions by which many games of a scenario are told apart. */
import * as z from 'zod/mini';
import { conditionSchema } from './conditionSchema.ts';
import { $schema, list, month, slug } from './words.ts';

export const courseSchema = z.strictObject({
  id: slug(),
  /** The month in which it is asked; the last one where nothing is said. */
  at: z.exactOptional(month),
  /** It is asked after every month. */
  ever: z.exactOptional(z.literal(true)),
  /** The first that holds is the answer. */
  answers: list(z.strictObject({ id: slug(), when: conditionSchema }), 1),
});

export const coursesSchema = z.strictObject({ $schema, courses: list(courseSchema) });
