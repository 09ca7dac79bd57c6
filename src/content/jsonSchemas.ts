import * as z from 'zod/mini';
import { toJSONSchema } from 'zod/v4/core';
import { clauseSchema } from './schemas/clauseSchema.ts';
import { conditionSchema, questionSchema } from './schemas/conditionSchema.ts';
import { effectSchema } from './schemas/effectSchema.ts';
import { FILE_KINDS, SCHEMAS } from './schemas/kinds.ts';
import { CONDITION_TEXTS, EFFECT_TEXTS } from './texts/words.ts';

/** The vocabularies, under their own names in every schema that uses them. */
const vocabularies = z
  .registry<{ id?: string; description?: string }>()
  .add(clauseSchema, { id: 'clause' })
  .add(questionSchema, { id: 'question' })
  .add(conditionSchema, { id: 'condition' })
  .add(effectSchema, { id: 'effect' });

/** Tells an editor what each word of a vocabulary says. */
function describe(union: unknown, texts: Readonly<Record<string, string>>): void {
  for (const option of (union as z.ZodMiniDiscriminatedUnion)._zod.def.options) {
    const kinds = [...(option._zod.propValues?.['kind'] ?? [])].map(String);
    const description = kinds.map((kind) => texts[kind] ?? '').join(' ');
    if (description !== '') vocabularies.add(option, { description });
  }
}
describe(conditionSchema, CONDITION_TEXTS);
describe(effectSchema, EFFECT_TEXTS);

/**
 * The published JSON Schemas by file name (`units.schema.json`), one for each kind of file: with
 * them an editor completes and checks what a modder writes. Made from what the loader checks by.
 */
export const jsonSchemas = (): Record<string, object> =>
  Object.fromEntries(
    FILE_KINDS.map((kind) => [
      `${kind}.schema.json`,
      { title: kind, ...toJSONSchema(SCHEMAS[kind], { io: 'input', metadata: vocabularies }) },
    ]),
  );
