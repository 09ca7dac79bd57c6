import { emptyTable } from '../emptyTable.ts';
import type { PowerId } from '../ids.ts';

/** A table with an entry for each of some powers. */
export function perPower<T>(powers: readonly PowerId[], make: () => T): Record<PowerId, T> {
  const entries = emptyTable<PowerId, T>();
  for (const power of powers) entries[power] = make();
  return entries;
}
