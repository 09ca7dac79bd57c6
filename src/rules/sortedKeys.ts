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

/**
 * The record that has what `change` makes of each value, its keys as they lie: whatever `change`
 * does to one value must not depend on the others.
 */
export function mapValues<K extends string, V>(
  record: Readonly<Record<K, V>>,
  change: (value: V) => V,
): Record<K, V> {
  const changed: Record<K, V> = { ...record };
  for (const key of Object.keys(record) as K[]) changed[key] = change(record[key]);
  return changed;
}

/** The values of a record in the order of its sorted keys. */
export function sortedValues<K extends string, V>(record: Readonly<Record<K, V>>): V[] {
  return sortedKeys(record).map((key) => record[key]);
}
