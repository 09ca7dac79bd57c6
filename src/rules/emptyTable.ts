/**
 * An empty record for entries by id. Without a prototype engines keep it as a hash table from its
 * first entry on, which finds an id that the code does not name several times faster, and is copied
 * more cheaply, than an object that has hundreds of fields.
 */
export const emptyTable = <K extends string, V>(): Record<K, V> =>
  Object.create(null) as Record<K, V>;
