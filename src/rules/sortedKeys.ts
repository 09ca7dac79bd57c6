import { emptyTable } from './emptyTable.ts';

/**
 * The keys of a record in plain string order: the only way that rules and AI walk a record,
 * so that no result depends on the order in which something was inserted.
 */
export function sortedKeys<K extends string, V>(record: Readonly<Record<K, V>>): K[] {
  const keys = Object.keys(record) as K[];
  // Most records are written in order; plain sorting compares code units, as `byText` does.
  return isSorted(keys) ? keys : keys.sort();
}

function isSorted(keys: readonly string[]): boolean {
  for (let i = 1; i < keys.length; i++) if ((keys[i - 1] ?? '') > (keys[i] ?? '')) return false;
  return true;
}

/** A table of what `change` makes of each value of a record, its keys in plain order. */
export function tableOf<K extends string, V>(
  record: Readonly<Record<K, V>>,
  change: (value: V) => V,
): Record<K, V> {
  const table = emptyTable<K, V>();
  for (const key of sortedKeys(record)) table[key] = change(record[key]);
  return table;
}

/**
 * An object like another with what `change` makes of each of its fields that is an object itself.
 * Whatever `change` does to one must not depend on the others.
 */
export function mapObjects<T extends object>(of: T, change: (value: object) => object): T {
  const changed = { ...of };
  for (const key of Object.keys(of) as (keyof T)[]) {
    const value: unknown = of[key];
    if (typeof value === 'object' && value !== null) changed[key] = change(value) as T[keyof T];
  }
  return changed;
}

/** The values of a record in the order of its sorted keys. */
export function sortedValues<K extends string, V>(record: Readonly<Record<K, V>>): V[] {
  return sortedKeys(record).map((key) => record[key]);
}
