/** theatres.json: tugs of war beyond the board. */
import * as z from 'zod/mini';
import type { EventId, TheatreId } from '../../rules/ids.ts';
import { TRACK_END } from '../../rules/theatres/theatre.ts';
import { conditionSchema } from './conditionSchema.ts';
import { $schema, list, powerId, provinceId, slug, textKey, whole } from './words.ts';

const side = z.strictObject({
  name: textKey,
  /** Who cares that it wins, and how much that counts when he thinks of helping. */
  interests: z.exactOptional(
    list(
      z.strictObject({
        power: powerId,
        weight: whole(-100, 100),
        reason: textKey,
        when: z.exactOptional(conditionSchema),
      }),
    ),
  ),
});

export const theatreSchema = z.strictObject({
  id: slug<TheatreId>(),
  name: textKey,
  text: textKey,
  /** The first side pulls towards −1000, the second towards 1000. */
  sides: z.strictObject({ first: side, second: side }),
  start: whole(1 - TRACK_END, TRACK_END - 1),
  /** The seas by which fleets get there; without them ships are no help. */
  seas: z.exactOptional(list(provinceId)),
  /** It moves while this holds. */
  when: z.exactOptional(conditionSchema),
  /** What moves it each month by itself. */
  pulls: list(
    z.strictObject({
      value: whole(-60, 60),
      reason: textKey,
      when: z.exactOptional(conditionSchema),
    }),
  ),
  /** Places on the track at which an event follows, once. */
  thresholds: list(
    z.strictObject({
      id: slug(),
      at: whole(-TRACK_END, TRACK_END),
      event: slug<EventId>(),
    }),
  ),
});

export const theatresSchema = z.strictObject({ $schema, theatres: list(theatreSchema) });
