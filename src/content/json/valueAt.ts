import type { JsonPath } from './jsonFile.ts';

/** True for a value with keys; null and lists have none. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path of a parsed file; undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  let here = value;
  for (const key of path) {
    if (Array.isArray(here)) here = here[Number(key)];
    else here = isRecord(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  }
  return here;
}
