import * as z from 'zod/mini';
import { $schema, label, list, prose, slug, version } from './words.ts';

/** pack.json: what the pack is called, whose it is, and what it stands on. */
export const packSchema = z.strictObject({
  $schema,
  id: slug(),
  version,
  title: label,
  authors: list(label),
  licence: label,
  credits: z.exactOptional(list(prose)),
  /** Ids of the packs that this one builds on. */
  depends: list(slug()),
  /** Present in packs that can be played. */
  scenario: z.exactOptional(z.literal('scenario.json')),
});
