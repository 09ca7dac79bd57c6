import * as z from 'zod/mini';
import { $schema, prose, textKey } from './words.ts';

/** texts/en.json and its translations: every sentence and name that people read. */
export const textsSchema = z.strictObject({ $schema, texts: z.record(textKey, prose) });
