import { readFileSync } from 'node:fs';

/** Reads a JSON file beside the builder, by its path from `source/`. */
export function readJson(path) {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
}
