import type { Fact } from '../facts.ts';
import type { PowerId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Situation } from '../survey.ts';
import { ROLES, type Bound, type Fields, type PowerRef, type Role } from './field.ts';

/** Who plays which part where a condition is asked or an effect is done. */
export type Cast = { readonly [R in Role]?: PowerId };

/** A moment of the world, who plays which part in it, and what has happened this month. */
export interface Scope {
  readonly situation: Situation;
  readonly cast: Cast;
  readonly log: readonly Fact[];
}

/** Whether a power is named by its part. */
export const isRole = (ref: string): ref is Role => (ROLES as readonly string[]).includes(ref);

const NOBODY = '' as PowerId;

/** The power that a pack names; nobody for a part that nobody plays. */
export function playedBy(cast: Cast, ref: PowerRef): PowerId {
  return isRole(ref) ? (cast[ref] ?? NOBODY) : ref;
}

const REFS: ReadonlySet<string> = new Set(['power', 'powers', 'pair']);

const known = new WeakMap<Fields, readonly string[]>();

function keysOf(fields: Fields): readonly string[] {
  const before = known.get(fields);
  if (before) return before;
  const keys = sortedKeys(fields);
  known.set(fields, keys);
  return keys;
}

/** The values of a word with powers in place of their parts. */
export function bind<V extends object>(fields: Fields, cast: Cast, values: V): Bound<V> {
  const bound: Record<string, unknown> = {};
  for (const key of keysOf(fields)) {
    const value = (values as Readonly<Record<string, unknown>>)[key];
    if (value === undefined) continue;
    if (!REFS.has(fields[key]?.type ?? '')) bound[key] = value;
    else if (Array.isArray(value)) bound[key] = value.map((each: PowerRef) => playedBy(cast, each));
    else bound[key] = playedBy(cast, value as PowerRef);
  }
  return bound as Bound<V>;
}
