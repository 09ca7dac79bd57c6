import { byText } from './ids.ts';

/**
 * The keys of a record in plain string order: the only way that rules and AI walk a record,
 * so that no result depends on the order in which something was inserted.
 */
export function sortedKeys<K extends string, V>(record: Readonly<Record<K, V>>): K[] {
  return (Object.keys(record) as K[]).sort(byText);
}

/** The values of a record in the order of its sorted keys. */
export function sortedValues<K extends string, V>(record: Readonly<Record<K, V>>): V[] {
  return sortedKeys(record).map((key) => record[key]);
}
