/** What may be written beside a clause: how long it binds, while what is so, in which case. */
import * as z from 'zod/mini';
import type { Proviso } from '../../rules/diplomacy/condition.ts';
import { month, powerId, provinceId, type Schema } from './words.ts';

const provisoSchema = z.discriminatedUnion('kind', [
  /** A power is its own master. */
  z.strictObject({ kind: z.literal('stands'), power: powerId }),
  /** A power has a province in its hands. */
  z.strictObject({ kind: z.literal('holds'), power: powerId, province: provinceId }),
  /** Two powers are not at war. */
  z.strictObject({ kind: z.literal('at-peace'), power: powerId, with: powerId }),
]) as Schema<Proviso>;

export const conditionsShape = {
  /** The last month in which it binds. */
  until: z.exactOptional(month),
  /** It binds while this is so, and never again after that. */
  while: z.exactOptional(provisoSchema),
  /** It is due only if `by` attacks `on`: an alliance, a guarantee or neutrality. */
  if: z.exactOptional(z.strictObject({ by: powerId, on: powerId })),
};
