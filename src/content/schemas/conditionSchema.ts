import * as z from 'zod/mini';
import { CLAUSE_KINDS } from '../../rules/diplomacy/clause.ts';
import type { Condition } from '../../rules/events/condition.ts';
import type { EventId } from '../../rules/ids.ts';
import { list, month, pair, powerId, provinceId, type Schema, slug, whole } from './words.ts';

/** A condition inside a condition; depth is bounded by the depth of the file. */
const inner: Schema<Condition> = z.lazy(() => conditionSchema);

/** What a pack may ask of the world (rules/events/condition.ts). */
export const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['all', 'any']), of: list(inner, 1) }),
  z.strictObject({ kind: z.literal('not'), of: inner }),
  z.strictObject({
    kind: z.literal('date'),
    from: z.exactOptional(month),
    until: z.exactOptional(month),
  }),
  z.strictObject({ kind: z.literal('exists'), power: powerId }),
  z.strictObject({ kind: z.literal('holds'), power: powerId, provinces: list(provinceId, 1) }),
  z.strictObject({ kind: z.literal('at-war'), power: powerId, with: z.exactOptional(powerId) }),
  z.strictObject({ kind: z.literal('treaty'), between: pair, clause: z.enum(CLAUSE_KINDS) }),
  z.strictObject({
    kind: z.literal('opinion'),
    of: powerId,
    toward: powerId,
    atLeast: whole(-100, 100),
  }),
  z.strictObject({ kind: z.literal('happened'), event: slug<EventId>() }),
  z.strictObject({ kind: z.literal('flag'), flag: slug(), atLeast: whole(-1_000_000, 1_000_000) }),
]);
