/** relations.json and treaties.json: what stood between the powers. */
import * as z from 'zod/mini';
import { MOST_NOTICE } from '../../rules/diplomacy/notice.ts';
import { LIMITS } from '../limits.ts';
import { clauseSchema } from './clauseSchema.ts';
import { $schema, label, list, month, pair, powerId, slug, textKey, whole } from './words.ts';

export const relationSchema = z.strictObject({
  from: powerId,
  to: powerId,
  /** The other thinks the same. */
  both: z.exactOptional(z.boolean()),
  cause: textKey,
  value: whole(-100, 100),
  since: month,
  /** Points a year; absent never fades. */
  fades: z.exactOptional(whole(0, 100)),
  source: z.exactOptional(label),
});

export const relationsSchema = z.strictObject({
  $schema,
  relations: list(relationSchema),
  /** Pairs that do not recognise each other. */
  unrecognised: z.exactOptional(list(pair)),
});

export const treatySchema = z.strictObject({
  id: slug(),
  name: textKey,
  parties: list(powerId, 2),
  signed: month,
  place: textKey,
  /** The last month in which it binds; absent for ever. */
  until: z.exactOptional(month),
  /** Months for which it binds after a denunciation; absent ends it at once. */
  notice: z.exactOptional(whole(1, MOST_NOTICE)),
  clauses: list(clauseSchema, 1, LIMITS.clauses),
  source: z.exactOptional(label),
});

export const treatiesSchema = z.strictObject({ $schema, treaties: list(treatySchema) });
