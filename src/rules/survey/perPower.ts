import type { PowerId } from '../ids.ts';

/** A record with an entry for each of some powers. */
export const perPower = <T>(powers: readonly PowerId[], make: () => T): Record<PowerId, T> =>
  Object.fromEntries(powers.map((id) => [id, make()]));
