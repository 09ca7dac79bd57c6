import type { PowerId } from '../ids.ts';

/** Something about pairs of powers, kept under both of them. */
export type Pairs<T> = ReadonlyMap<PowerId, ReadonlyMap<PowerId, T>>;
type Kept<T> = Map<PowerId, Map<PowerId, T>>;

export const noPairs = <T>(): Kept<T> => new Map();

export const ofPair = <T>(pairs: Pairs<T>, a: PowerId, b: PowerId): T | undefined =>
  pairs.get(a)?.get(b);

export function keepPair<T>(pairs: Kept<T>, a: PowerId, b: PowerId, value: T): void {
  rowOf(pairs, a).set(b, value);
  rowOf(pairs, b).set(a, value);
}

function rowOf<T>(pairs: Kept<T>, power: PowerId): Map<PowerId, T> {
  const known = pairs.get(power);
  if (known) return known;
  const row = new Map<PowerId, T>();
  pairs.set(power, row);
  return row;
}
