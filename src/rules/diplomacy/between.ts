import type { PowerId } from '../ids.ts';
import type { Verdict } from '../refusals.ts';

/** The two ends of a promise that one makes to the other. */
interface Ends {
  readonly by: PowerId;
  readonly to: PowerId;
}

/** Whether a promise runs between the two who would sign it. */
export function betweenParties({ by, to }: Ends, from: PowerId, other: PowerId): Verdict {
  if (by === to) return 'own-power';
  const parties = [from, other];
  return parties.includes(by) && parties.includes(to) ? 'allowed' : 'not-a-party';
}

/** Both ways in which a promise can run between two powers. */
export const bothWays = (from: PowerId, to: PowerId): readonly [Ends, Ends] => [
  { by: from, to },
  { by: to, to: from },
];
