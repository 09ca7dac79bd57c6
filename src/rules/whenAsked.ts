/** A record whose values are found when somebody first asks for them, and kept from then on. */
export function whenAsked<K extends string, V>(
  keys: readonly K[],
  find: (key: K) => V,
): Record<K, V> {
  const record: Partial<Record<K, V>> = {};
  for (const key of keys) {
    const get = (): V => {
      const value = find(key);
      Object.defineProperty(record, key, { enumerable: true, value });
      return value;
    };
    Object.defineProperty(record, key, { configurable: true, enumerable: true, get });
  }
  return record as Record<K, V>;
}
