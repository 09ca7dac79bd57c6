/** events.json and events/*.json: what happens, and what powers may decide to do. */
import * as z from 'zod/mini';
import { CLAUSE_KINDS } from '../../rules/diplomacy/clause.ts';
import { TRIGGER_KINDS } from '../../rules/events/trigger.ts';
import type { DecisionId, EventId, OptionId } from '../../rules/ids.ts';
import { LIMITS } from '../limits.ts';
import { conditionSchema } from './conditionSchema.ts';
import { effectSchema } from './effectSchema.ts';
import {
  $schema,
  label,
  list,
  month,
  pictureSchema,
  powerId,
  powerRef,
  provinceId,
  slug,
  textKey,
  whole,
} from './words.ts';

const permille = whole(0, 1000);
const weight = z.exactOptional(whole(-1000, 1000));
/** What a chance or a weight gains while a condition holds. */
const terms = z.exactOptional(
  list(
    z.strictObject({
      value: whole(-1000, 1000),
      when: conditionSchema,
      reason: z.exactOptional(textKey),
    }),
  ),
);

export const chanceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('monthly'), permille, terms }),
  z.strictObject({ kind: z.literal('mean-time'), months: whole(1, 240) }),
  z.strictObject({ kind: z.literal('date'), month }),
  z.strictObject({ kind: z.literal('follow-up') }),
  z.strictObject({
    kind: z.literal('on'),
    fact: z.enum(TRIGGER_KINDS),
    by: z.exactOptional(powerId),
    against: z.exactOptional(powerId),
    provinces: z.exactOptional(list(provinceId, 1)),
    clause: z.exactOptional(z.enum(CLAUSE_KINDS)),
    event: z.exactOptional(slug<EventId>()),
    permille: z.exactOptional(permille),
  }),
]);

export const optionSchema = z.strictObject({
  id: slug<OptionId>(),
  text: textKey,
  when: z.exactOptional(conditionSchema),
  weight,
  terms,
  effects: list(effectSchema),
  news: z.exactOptional(textKey),
});

export const eventSchema = z.strictObject({
  id: slug<EventId>(),
  title: textKey,
  text: textKey,
  /** Shown over its news and on its letter. */
  picture: z.exactOptional(pictureSchema),
  when: conditionSchema,
  chance: chanceSchema,
  actor: z.exactOptional(powerId),
  target: z.exactOptional(powerId),
  decides: z.exactOptional(powerRef),
  repeat: z.exactOptional(whole(1, 240)),
  effects: z.exactOptional(list(effectSchema)),
  options: z.exactOptional(list(optionSchema, 1, LIMITS.options)),
  default: z.exactOptional(slug<OptionId>()),
  source: z.exactOptional(label),
});

const amount = z.exactOptional(whole(0, 100_000));

export const decisionSchema = z.strictObject({
  id: slug<DecisionId>(),
  title: textKey,
  text: textKey,
  power: powerId,
  shown: z.exactOptional(conditionSchema),
  when: conditionSchema,
  cost: z.exactOptional(
    z.strictObject({ gold: amount, oil: amount, coal: amount, manpower: amount }),
  ),
  months: z.exactOptional(whole(0, 60)),
  effects: list(effectSchema),
  repeat: z.exactOptional(whole(1, 240)),
  weight,
  terms,
  source: z.exactOptional(label),
});

export const eventsSchema = z.strictObject({
  $schema,
  events: z.exactOptional(list(eventSchema)),
  decisions: z.exactOptional(list(decisionSchema)),
});
