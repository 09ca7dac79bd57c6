import type { PowerId } from '../ids.ts';
import type { Regime, World } from '../world.ts';

/**
 * How two regimes read each other's creed, −30 to 15. A cost, never a ban: Rome and Moscow sign
 * across the widest gap of the table (WI-3, MIL-18).
 */
const AFFINITY: Readonly<Record<Regime, Readonly<Record<Regime, number>>>> = {
  democracy: row(10, 5, 0, -5, -15, -20, 0),
  monarchy: row(5, 8, 5, 3, -5, -25, 0),
  national: row(0, 5, 6, 5, 3, -22, 0),
  authoritarian: row(-5, 3, 5, 8, 5, -22, 0),
  fascist: row(-15, -5, 3, 5, 12, -25, 0),
  communist: row(-20, -25, -22, -22, -25, 15, 0),
  mandate: row(0, 0, 0, 0, 0, 0, 0),
};

function row(
  ...values: readonly [number, number, number, number, number, number, number]
): Record<Regime, number> {
  const [democracy, monarchy, national, authoritarian, fascist, communist, mandate] = values;
  return { democracy, monarchy, national, authoritarian, fascist, communist, mandate };
}

/** How two powers read each other’s creed; nothing where one of them is no power. */
export function creedBetween({ powers }: World, a: PowerId, b: PowerId): number {
  const [mine, theirs] = [powers[a]?.regime, powers[b]?.regime];
  return mine && theirs ? affinity(mine, theirs) : 0;
}

/** Points of opinion that the two creeds give each other. */
export const affinity = (a: Regime, b: Regime): number => AFFINITY[a][b];
