import { sortedKeys } from './sortedKeys.ts';

/**
 * Finds what would not survive a save: anything but plain objects, arrays, strings, finite
 * numbers, booleans and null. Returns the paths of the offenders; an empty list is a plain value.
 */
export function notPlainJson(value: unknown, path = 'world'): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object') return [path];
  const proto: unknown = Object.getPrototypeOf(value);
  if (Array.isArray(value)) return value.flatMap((item, i) => notPlainJson(item, `${path}[${i}]`));
  if (proto !== Object.prototype && proto !== null) return [path];
  const record = value as Record<string, unknown>;
  return sortedKeys(record).flatMap((key) => notPlainJson(record[key], `${path}.${key}`));
}
