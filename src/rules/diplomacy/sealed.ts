import type { PowerId, TreatyId } from '../ids.ts';
import { sortedKeys, tableOf } from '../sortedKeys.ts';
import type { Treaty, World } from '../world.ts';
import type { Clause } from './clause.ts';

/** Whether a treaty has clauses that the world does not know of. */
export const isSealed = ({ clauses, leaked }: Treaty): boolean =>
  leaked === undefined && clauses.some(({ secret }) => secret);

/** The treaties of a world that are sealed. */
export const sealedIn = ({ treaties }: World): readonly TreatyId[] =>
  sortedKeys(treaties).filter((id) => {
    const treaty = treaties[id];
    return treaty !== undefined && isSealed(treaty);
  });

/** Whether a power has read the sealed clauses of a treaty: it signed it, or its spies have. */
const privyTo = (treaty: Treaty | undefined, power: PowerId | null): boolean =>
  treaty !== undefined &&
  power !== null &&
  (treaty.parties.includes(power) || treaty.spied?.includes(power) === true);

/** The clauses of some that everybody may read. */
export const openClauses = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(({ secret }) => !secret);

/** The treaties as one power reads them; `null` is what the newspapers know. */
export const treatiesKnownTo = (world: World, power: PowerId | null): World['treaties'] =>
  treatiesKnown(world)(power);

/**
 * The treaties as powers read them. Sealed clauses are left out, and with them a treaty that has no
 * other. The same record where there are none, and one for all who are privy to none.
 */
export function treatiesKnown(world: World): (power: PowerId | null) => World['treaties'] {
  const sealed = sealedIn(world);
  const published = without(world, sealed);
  return (power) => {
    const hidden = sealed.filter((id) => !privyTo(world.treaties[id], power));
    return hidden.length === sealed.length ? published : without(world, hidden);
  };
}

function without(world: World, hidden: readonly TreatyId[]): World['treaties'] {
  if (hidden.length === 0) return world.treaties;
  const known = tableOf(world.treaties, (treaty) => treaty);
  for (const id of hidden) {
    const treaty = known[id];
    const clauses = openClauses(treaty?.clauses ?? []);
    if (treaty && clauses.length > 0) known[id] = { ...treaty, clauses };
    else delete known[id];
  }
  return known;
}
