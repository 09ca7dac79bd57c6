import type * as z from 'zod/mini';
import type { JsonPath } from '../json/jsonFile.ts';
import { isRecord, valueAt } from '../json/valueAt.ts';

type AnySchema = z.core.$ZodType;
type Definition = z.core.$ZodTypes['_zod']['def'];

const definitionOf = (schema: AnySchema): Definition => schema._zod.def as Definition;

/** The schema inside wrappers, and of a union the member that `value` says it is by its kind. */
function unwrap(schema: AnySchema, value: unknown): AnySchema {
  const def = definitionOf(schema);
  if (def.type === 'optional') return unwrap(def.innerType, value);
  if (def.type === 'lazy') return unwrap(def.getter(), value);
  if (def.type === 'pipe') return unwrap(def.in, value);
  if (def.type !== 'union') return schema;
  const member = def.options.find((option) => isMember(option, value));
  return member === undefined ? schema : unwrap(member, value);
}

/** True if the member's `kind` allows the kind of `value`. */
function isMember(option: AnySchema, value: unknown): boolean {
  const def = definitionOf(option);
  if (def.type !== 'object' || !isRecord(value)) return false;
  return def.shape['kind']?._zod.values?.has(String(value['kind'])) ?? false;
}

function step(schema: AnySchema, key: string | number): AnySchema | undefined {
  const def = definitionOf(schema);
  if (def.type === 'object') return def.shape[String(key)];
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  return undefined;
}

/** The keys that an object may have at a place of a file: what a misspelt key may have meant. */
export function keysAt(schema: AnySchema, value: unknown, path: JsonPath): string[] {
  let here = unwrap(schema, value);
  let there = value;
  for (const key of path) {
    const next = step(here, key);
    if (next === undefined) return [];
    there = valueAt(there, [key]);
    here = unwrap(next, there);
  }
  const def = definitionOf(here);
  return def.type === 'object' ? Object.keys(def.shape) : [];
}
