import alea from 'seedrandom/lib/alea.js';

/** A fresh, named source of chance; it answers integers only. */
export interface Draw {
  /** An integer from 0 to `bound` − 1. */
  below(bound: number): number;
  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean;
}

/**
 * Starts a generator from the seed, the month and a name, so that no draw moves another:
 * a fork that changes one thing changes only what follows from it.
 */
export function draw(seed: string, month: number, ...key: readonly (string | number)[]): Draw {
  const next = alea([seed, month, ...key].join('/'));
  const below = (bound: number): number => Math.floor(next() * bound);
  return { below, chance: (percent) => below(100) < percent };
}
