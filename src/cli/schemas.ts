import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../content/jsonSchemas.ts';
import type { Command } from './io.ts';

/** The text of a schema file as it is published. */
export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

/** `schemas FOLDER`: writes the JSON Schemas of all kinds of pack files into a folder. */
export const runSchemas: Command = async ([folder], io) => {
  if (folder === undefined) {
    io.warn('schemas: name the folder to write to, such as maps/schema\n');
    return 2;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(join(folder, name), schemaText(schema));
    io.write(`${join(folder, name)}\n`);
  }
  return 0;
};
