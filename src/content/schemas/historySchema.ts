/** history.json: dated facts with which a finished game is compared. */
import * as z from 'zod/mini';
import type { HistoryId } from '../../rules/ids.ts';
import { conditionSchema } from './conditionSchema.ts';
import { $schema, list, month, slug, textKey } from './words.ts';

export const historySchema = z.strictObject({
  $schema,
  history: list(
    z.strictObject({
      id: slug<HistoryId>(),
      /** What was so, as a sentence. */
      text: textKey,
      /** The month at whose end it was so. */
      month,
      when: conditionSchema,
    }),
  ),
});
