import * as z from 'zod/mini';
import { REGIMES } from '../../rules/world.ts';
import { label, powerId, provinceId, slug, textKey, whole } from './words.ts';

/** A change on a scale of a hundred. */
const change = whole(-100, 100);

/** What an event may do (rules/events/effect.ts). */
export const effectSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('opinion'),
    of: powerId,
    toward: powerId,
    cause: textKey,
    value: change,
    /** Points a year. */
    fades: whole(0, 100),
  }),
  z.strictObject({ kind: z.literal('stability'), power: powerId, change }),
  z.strictObject({ kind: z.literal('prestige'), power: powerId, change }),
  z.strictObject({ kind: z.literal('unrest'), province: provinceId, change }),
  z.strictObject({ kind: z.literal('cede'), province: provinceId, to: powerId }),
  z.strictObject({
    kind: z.literal('government'),
    power: powerId,
    regime: z.enum(REGIMES),
    leader: label,
  }),
  z.strictObject({ kind: z.literal('flag'), flag: slug(), value: whole(-1_000_000, 1_000_000) }),
]);
