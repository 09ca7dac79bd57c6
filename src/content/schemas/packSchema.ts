import * as z from 'zod/mini';
import { $schema, label, list, prose, slug, version } from './words.ts';

/** What a pack may put its own in the place of; the board stays whole. */
export const REPLACEABLE = [
  'powers',
  'ownership',
  'home',
  'forts',
  'units',
  'relations',
  'treaties',
  'aims',
  'ambitions',
  'events',
  'theatres',
  'courses',
  'history',
] as const;

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
  /**
   * Kinds of files in which nothing of the packs below counts any more. Without it a file adds to
   * theirs, and what has the same id takes the place of theirs.
   */
  replaces: z.exactOptional(list(z.enum(REPLACEABLE))),
  /** Present in packs that can be played. */
  scenario: z.exactOptional(z.literal('scenario.json')),
});
