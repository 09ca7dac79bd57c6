import type { PowerId } from '../ids.ts';
import { sortedKeys } from '../sortedKeys.ts';
import type { Treaty, World } from '../world.ts';
import type { Clause } from './clause.ts';

/** Whether a treaty has clauses that the world does not know of. */
export const isSealed = ({ clauses, leaked }: Treaty): boolean =>
  leaked === undefined && clauses.some(({ secret }) => secret);

/** Whether a power may read all of a treaty: it signed it, its spies have, or it has leaked. */
const reads = (treaty: Treaty, power: PowerId | null): boolean =>
  !isSealed(treaty) ||
  (power !== null && (treaty.parties.includes(power) || treaty.spied?.includes(power) === true));

/** The clauses of some that everybody may read. */
export const openClauses = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(({ secret }) => !secret);

/**
 * The treaties as a power reads them; `null` is what the newspapers know. Sealed clauses are left
 * out, and with them a treaty that has no other. The same record where there are none.
 */
export function treatiesKnownTo(world: World, power: PowerId | null): World['treaties'] {
  const hidden = sortedKeys(world.treaties).filter((id) => {
    const treaty = world.treaties[id];
    return treaty !== undefined && !reads(treaty, power);
  });
  if (hidden.length === 0) return world.treaties;
  const known: World['treaties'] = { ...world.treaties };
  for (const id of hidden) {
    const treaty = known[id];
    const clauses = openClauses(treaty?.clauses ?? []);
    if (treaty && clauses.length > 0) known[id] = { ...treaty, clauses };
    else delete known[id];
  }
  return known;
}
