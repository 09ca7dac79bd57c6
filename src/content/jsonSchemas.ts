import { toJSONSchema } from 'zod/v4/core';
import { FILE_KINDS, SCHEMAS } from './schemas/kinds.ts';

/**
 * The published JSON Schemas by file name (`units.schema.json`), one for each kind of file: with
 * them an editor completes and checks what a modder writes. Made from what the loader checks by.
 */
export const jsonSchemas = (): Record<string, object> =>
  Object.fromEntries(
    FILE_KINDS.map((kind) => [
      `${kind}.schema.json`,
      { ...toJSONSchema(SCHEMAS[kind], { io: 'input' }), title: `${kind}` },
    ]),
  );
