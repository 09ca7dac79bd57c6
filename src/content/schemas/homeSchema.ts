/** home.json: the parties, factions and elections of the powers. */
import * as z from 'zod/mini';
import { FACTIONS, PARTIES } from '../../rules/world.ts';
import { $schema, label, list, month, powerId, provinceId, textKey, whole } from './words.ts';

const party = z.enum(PARTIES);

export const homePowerSchema = z.strictObject({
  /** Parties that are not named have no followers; the shares add up to 100. */
  parties: z.exactOptional(
    z.partialRecord(
      party,
      z.strictObject({
        share: whole(0, 100),
        banned: z.exactOptional(z.boolean()),
        /** Who pays for it from abroad. */
        patron: z.exactOptional(powerId),
      }),
    ),
  ),
  /** Loyalty to the government. */
  factions: z.exactOptional(z.partialRecord(z.enum(FACTIONS), whole(0, 100))),
  /** Who leads each party, should it come to govern. */
  leaders: z.exactOptional(z.partialRecord(party, z.strictObject({ name: label, title: textKey }))),
  ruling: z.exactOptional(party),
  election: z.exactOptional(z.strictObject({ next: month, every: whole(6, 120) })),
});

export const rebelSchema = z.strictObject({
  /** Whose state it claims. */
  of: powerId,
  /** Whose people they are. */
  party,
  /** Provinces that follow them sooner than others. */
  strongholds: list(provinceId, 1),
});

export const homeSchema = z.strictObject({
  $schema,
  powers: z.record(powerId, homePowerSchema),
  /** Powers without land that may rise as a second government of a state. */
  rebels: z.exactOptional(z.record(powerId, rebelSchema)),
});
